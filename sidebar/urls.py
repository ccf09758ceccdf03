"""The addresses of the sidebar; people and machines rely on them."""

from django.urls import path

from sidebar import views

urlpatterns = [path("shouts/", views.shouts, name="shouts")]

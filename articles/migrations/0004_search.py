"""Search rows, and the index beside them.

The index is derived and its layout is that of the code that reads it: it is made by that code, not by statements
kept here. `set_up` fills it for what is live already, as `rebuild_search` does.
"""

import django.db.models.deletion
from django.db import migrations, models

from articles.search.backends import index_of


def create(apps, schema_editor):
    index_of(schema_editor.connection).create()


def drop(apps, schema_editor):
    index_of(schema_editor.connection).drop()


class Migration(migrations.Migration):

    dependencies = [
        ('articles', '0003_lists'),
    ]

    operations = [
        migrations.CreateModel(
            name='SearchRow',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('position', models.PositiveIntegerField()),
                ('anchor', models.CharField(blank=True, max_length=80)),
                ('heading', models.CharField(blank=True, max_length=200)),
                ('text', models.TextField(blank=True)),
                ('edition', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='search_rows', to='articles.edition')),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('edition', 'position'), name='search_place_once')],
            },
        ),
        migrations.RunPython(create, drop),
    ]

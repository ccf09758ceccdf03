"""The history tells what was scheduled, called off and given an end from what was published and withdrawn."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("articles", "0006_images")]

    operations = [
        migrations.AlterField(
            model_name="change",
            name="kind",
            field=models.CharField(
                choices=[
                    ("create", "begun"),
                    ("edit", "section edited"),
                    ("fields", "title and details edited"),
                    ("add", "section added"),
                    ("move", "section moved"),
                    ("remove", "section put on the shelf"),
                    ("restore", "section taken back"),
                    ("import", "imported"),
                    ("slug", "address changed"),
                    ("publish", "published"),
                    ("schedule", "scheduled"),
                    ("cancel", "called off"),
                    ("end", "end set"),
                    ("withdraw", "withdrawn"),
                    ("bin", "put into the bin"),
                    ("unbin", "taken out of the bin"),
                ],
                max_length=10,
                verbose_name="what",
            ),
        ),
    ]

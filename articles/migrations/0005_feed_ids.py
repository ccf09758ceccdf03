"""Each article gets the id by which feed readers know it; lists and windows are found without reading the editions."""

import uuid

from django.db import migrations, models


def give_ids(apps, schema_editor):
    articles = apps.get_model("articles", "Article")
    # In parts: a site may have a hundred thousand of them.
    keys = list(articles.objects.filter(uuid=None).order_by("pk").values_list("pk", flat=True))
    for start in range(0, len(keys), 500):
        rows = articles.objects.filter(pk__in=keys[start : start + 500]).only("pk")
        for row in rows:
            row.uuid = uuid.uuid4()
        articles.objects.bulk_update(rows, ["uuid"])


class Migration(migrations.Migration):
    dependencies = [("articles", "0004_search")]

    operations = [
        migrations.AddField(
            model_name="article", name="uuid", field=models.UUIDField(null=True, editable=False)
        ),
        migrations.RunPython(give_ids, migrations.RunPython.noop),
        migrations.AlterField(
            model_name="article",
            name="uuid",
            field=models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
        ),
        migrations.RemoveIndex(model_name="edition", name="edition_windows"),
        migrations.AddIndex(
            model_name="edition",
            index=models.Index(fields=["article", "live_from", "live_until"], name="edition_windows"),
        ),
    ]

"""Lists that cost the same however many articles there are: places with their moment, and tallies of tags."""

import datetime

import django.db.models.deletion
from django.db import migrations, models
from django.db.models import Count, OuterRef, Q, Subquery
from django.utils import timezone

EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)


def place(name, subject, related):
    """The state of a table that Django made for a many-to-many field, as a model of ours."""
    return migrations.CreateModel(
        name=name,
        fields=[
            ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
            ('edition', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name=related, to='articles.edition')),
            (subject, models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='places', to=f'articles.{subject}')),
        ],
        options={'db_table': f'articles_edition_{subject}s', 'unique_together': {('edition', subject)}},
    )


def fill(apps, schema_editor):
    Edition, Tag = apps.get_model('articles', 'Edition'), apps.get_model('articles', 'Tag')
    moment = Subquery(Edition.objects.filter(pk=OuterRef('edition')).values('first_live_from')[:1])
    for name in ('EditionAuthor', 'EditionTag'):
        apps.get_model('articles', name).objects.update(first_live_from=moment)
    now = timezone.now()
    live = Q(editions__kind='article', editions__live_from__lte=now, editions__live_until__gt=now)
    for tag in Tag.objects.annotate(uses=Count('editions', filter=live)).filter(uses__gt=0):
        Tag.objects.filter(pk=tag.pk).update(tally=tag.uses)


class Migration(migrations.Migration):

    dependencies = [
        ('articles', '0002_initial'),
    ]

    operations = [
        migrations.SeparateDatabaseAndState(
            state_operations=[
                place('EditionAuthor', 'author', 'author_places'),
                place('EditionTag', 'tag', 'tag_places'),
                migrations.AlterField(
                    model_name='edition',
                    name='authors',
                    field=models.ManyToManyField(related_name='editions', through='articles.EditionAuthor', to='articles.author'),
                ),
                migrations.AlterField(
                    model_name='edition',
                    name='tags',
                    field=models.ManyToManyField(related_name='editions', through='articles.EditionTag', to='articles.tag'),
                ),
            ],
        ),
        migrations.AddField(
            model_name='editionauthor',
            name='first_live_from',
            field=models.DateTimeField(default=EPOCH),
            preserve_default=False,
        ),
        migrations.AddField(
            model_name='editiontag',
            name='first_live_from',
            field=models.DateTimeField(default=EPOCH),
            preserve_default=False,
        ),
        migrations.AddField(
            model_name='tag',
            name='tally',
            field=models.PositiveIntegerField(db_index=True, default=0, editable=False),
        ),
        migrations.RunPython(fill, migrations.RunPython.noop),
        migrations.RemoveIndex(
            model_name='edition',
            name='edition_lists',
        ),
        migrations.AddIndex(
            model_name='edition',
            index=models.Index(fields=['kind', '-first_live_from', '-id', 'live_from', 'live_until'], name='edition_lists'),
        ),
        migrations.AddIndex(
            model_name='edition',
            index=models.Index(fields=['live_from'], name='edition_starts'),
        ),
        migrations.AddIndex(
            model_name='editionauthor',
            index=models.Index(fields=['author', '-first_live_from', '-edition'], name='author_lists'),
        ),
        migrations.AddIndex(
            model_name='editiontag',
            index=models.Index(fields=['tag', '-first_live_from', '-edition'], name='tag_lists'),
        ),
    ]

BEGIN TRANSACTION;
CREATE TABLE "articles_article" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "removed_at" datetime NULL, "kind" varchar(10) NOT NULL, "slug" varchar(120) NOT NULL UNIQUE, "title" varchar(200) NOT NULL, "standfirst" text NOT NULL, "menu_position" smallint unsigned NULL CHECK ("menu_position" >= 0), "version" integer unsigned NOT NULL CHECK ("version" >= 0), "source_sha256" varchar(64) NOT NULL, "created_at" datetime NOT NULL, "changed_at" datetime NOT NULL, "changed_by_name" varchar(150) NOT NULL);
INSERT INTO "articles_article" VALUES(1,NULL,'page','privacy','What we keep about you','If you read, nothing. If you shout, your words, and for an hour a scrambled trace of where they came from.',2,1,'c9754b53e3671b7a1bfece3c8e13e53a978cd193b33f983e0dfb44e101aa36bd','2026-11-24 22:39:58.700846','2026-11-24 22:39:58.714223','');
INSERT INTO "articles_article" VALUES(2,NULL,'page','about','About','The Slipway does not exist. The software that prints it does.',1,1,'305c7a0866f0cdc9c20ef891f51e90473f4f7ceb361d2a68cdc4d603ec023def','2026-11-24 22:39:58.746575','2026-11-24 22:39:58.754391','');
INSERT INTO "articles_article" VALUES(3,NULL,'article','moved-here','Two hundred and forty copies','The next sheet off a press costs almost nothing, and that is how a small publication comes to own a roomful of paper. What we learned from counting the ones that came back.',NULL,1,'210499c1913891a7873f9fe8531bc0dad7d42d714b68cb43fcfd33e121becd97','2026-11-24 22:39:58.767035','2026-11-24 22:39:58.867698','admin');
INSERT INTO "articles_article" VALUES(4,NULL,'article','say-what-that-was','Say what that was','A song that nobody names is lost twice, once when it ends and again when somebody tries to ask for it. On the plainest courtesy in radio.',NULL,1,'3c3f9f876cb3c23c13fec8103aee3830dd6b4701eea360756a7dde0a3e7dc3d2','2026-11-24 22:39:58.793302','2026-11-24 22:39:58.804230','');
INSERT INTO "articles_article" VALUES(5,NULL,'article','is-netflix-social-media','Is Netflix Social Media: Entertainment Platform Vs Social Network','Everybody talks about what is on it, and hardly anybody talks on it. A walk along the line between the place where we watch and the places where we meet.',NULL,1,'46958c2a8f9bb2982c49b948991ea703120147be2ab99a1d5c1bd68f714b87cc','2026-11-24 22:39:58.817048','2026-11-24 22:39:58.835546','');
INSERT INTO "articles_article" VALUES(6,NULL,'article','withdrawn','Withdrawn','',NULL,1,'','2026-11-24 22:39:58.878821','2026-11-24 22:39:58.892267','admin');
CREATE TABLE "articles_article_tags" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "article_id" bigint NOT NULL REFERENCES "articles_article" ("id") DEFERRABLE INITIALLY DEFERRED, "tag_id" bigint NOT NULL REFERENCES "articles_tag" ("id") DEFERRABLE INITIALLY DEFERRED);
INSERT INTO "articles_article_tags" VALUES(1,3,1);
INSERT INTO "articles_article_tags" VALUES(2,3,2);
INSERT INTO "articles_article_tags" VALUES(3,3,3);
INSERT INTO "articles_article_tags" VALUES(4,4,2);
INSERT INTO "articles_article_tags" VALUES(5,4,4);
INSERT INTO "articles_article_tags" VALUES(6,4,5);
INSERT INTO "articles_article_tags" VALUES(7,5,3);
INSERT INTO "articles_article_tags" VALUES(8,5,5);
CREATE TABLE "articles_articleversion" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "by_name" varchar(150) NOT NULL, "at" datetime NOT NULL, "version" integer unsigned NULL CHECK ("version" >= 0), "base_version" integer unsigned NULL CHECK ("base_version" >= 0), "fields" text NOT NULL CHECK ((JSON_VALID("fields") OR "fields" IS NULL)), "article_id" bigint NOT NULL REFERENCES "articles_article" ("id") DEFERRABLE INITIALLY DEFERRED, "by_id" bigint NULL REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "article_version_once" UNIQUE ("article_id", "version"));
INSERT INTO "articles_articleversion" VALUES(1,'','2026-11-24 22:39:58.700846',1,NULL,'{"title": "What we keep about you", "standfirst": "If you read, nothing. If you shout, your words, and for an hour a scrambled trace of where they came from.", "authors": [], "tags": [], "menu_position": 2}',1,NULL);
INSERT INTO "articles_articleversion" VALUES(2,'','2026-11-24 22:39:58.746575',1,NULL,'{"title": "About", "standfirst": "The Slipway does not exist. The software that prints it does.", "authors": [], "tags": [], "menu_position": 1}',2,NULL);
INSERT INTO "articles_articleversion" VALUES(3,'','2026-11-24 22:39:58.767035',1,NULL,'{"title": "Two hundred and forty copies", "standfirst": "The next sheet off a press costs almost nothing, and that is how a small publication comes to own a roomful of paper. What we learned from counting the ones that came back.", "authors": [1], "tags": [1, 2, 3], "menu_position": null}',3,NULL);
INSERT INTO "articles_articleversion" VALUES(4,'','2026-11-24 22:39:58.793302',1,NULL,'{"title": "Say what that was", "standfirst": "A song that nobody names is lost twice, once when it ends and again when somebody tries to ask for it. On the plainest courtesy in radio.", "authors": [2, 3], "tags": [4, 2, 5], "menu_position": null}',4,NULL);
INSERT INTO "articles_articleversion" VALUES(5,'','2026-11-24 22:39:58.817048',1,NULL,'{"title": "Is Netflix Social Media: Entertainment Platform Vs Social Network", "standfirst": "Everybody talks about what is on it, and hardly anybody talks on it. A walk along the line between the place where we watch and the places where we meet.", "authors": [3], "tags": [3, 5], "menu_position": null}',5,NULL);
INSERT INTO "articles_articleversion" VALUES(6,'admin','2026-11-24 22:39:58.878821',1,NULL,'{"title": "Withdrawn", "standfirst": "", "authors": [], "tags": [], "menu_position": null}',6,1);
CREATE TABLE "articles_author" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "removed_at" datetime NULL, "name" varchar(100) NOT NULL, "slug" varchar(80) NOT NULL UNIQUE, "about" text NOT NULL, "user_id" bigint NULL UNIQUE REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED);
INSERT INTO "articles_author" VALUES(1,NULL,'Oda Lindqvist','oda-lindqvist','',NULL);
INSERT INTO "articles_author" VALUES(2,NULL,'Ines Calder','ines-calder','',NULL);
INSERT INTO "articles_author" VALUES(3,NULL,'Tobias Renn','tobias-renn','',NULL);
CREATE TABLE "articles_byline" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "position" smallint unsigned NOT NULL CHECK ("position" >= 0), "article_id" bigint NOT NULL REFERENCES "articles_article" ("id") DEFERRABLE INITIALLY DEFERRED, "author_id" bigint NOT NULL REFERENCES "articles_author" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "byline_once" UNIQUE ("article_id", "author_id"));
INSERT INTO "articles_byline" VALUES(1,0,3,1);
INSERT INTO "articles_byline" VALUES(2,0,4,2);
INSERT INTO "articles_byline" VALUES(3,1,4,3);
INSERT INTO "articles_byline" VALUES(4,0,5,3);
CREATE TABLE "articles_change" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "by_name" varchar(150) NOT NULL, "at" datetime NOT NULL, "kind" varchar(10) NOT NULL, "keys_before" text NULL CHECK ((JSON_VALID("keys_before") OR "keys_before" IS NULL)), "keys_after" text NULL CHECK ((JSON_VALID("keys_after") OR "keys_after" IS NULL)), "detail" text NOT NULL CHECK ((JSON_VALID("detail") OR "detail" IS NULL)), "article_id" bigint NOT NULL REFERENCES "articles_article" ("id") DEFERRABLE INITIALLY DEFERRED, "by_id" bigint NULL REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED, "section_id" bigint NULL REFERENCES "articles_section" ("id") DEFERRABLE INITIALLY DEFERRED);
INSERT INTO "articles_change" VALUES(1,'','2026-11-24 22:39:58.700846','create',NULL,NULL,'{}',1,NULL,NULL);
INSERT INTO "articles_change" VALUES(2,'','2026-11-24 22:39:58.705483','add','[]','["ntvg6q8cng"]','{}',1,NULL,1);
INSERT INTO "articles_change" VALUES(3,'','2026-11-24 22:39:58.707295','add','["ntvg6q8cng"]','["ntvg6q8cng", "3fvwbd3dpg"]','{}',1,NULL,2);
INSERT INTO "articles_change" VALUES(4,'','2026-11-24 22:39:58.708999','add','["ntvg6q8cng", "3fvwbd3dpg"]','["ntvg6q8cng", "3fvwbd3dpg", "z8pqqpqztg"]','{}',1,NULL,3);
INSERT INTO "articles_change" VALUES(5,'','2026-11-24 22:39:58.710627','add','["ntvg6q8cng", "3fvwbd3dpg", "z8pqqpqztg"]','["ntvg6q8cng", "3fvwbd3dpg", "z8pqqpqztg", "hf8dmc44xz"]','{}',1,NULL,4);
INSERT INTO "articles_change" VALUES(6,'','2026-11-24 22:39:58.712294','add','["ntvg6q8cng", "3fvwbd3dpg", "z8pqqpqztg", "hf8dmc44xz"]','["ntvg6q8cng", "3fvwbd3dpg", "z8pqqpqztg", "hf8dmc44xz", "zv6p4wcsgm"]','{}',1,NULL,5);
INSERT INTO "articles_change" VALUES(7,'','2026-11-24 22:39:58.713461','import',NULL,NULL,'{"sha256": "c9754b53e3671b7a1bfece3c8e13e53a978cd193b33f983e0dfb44e101aa36bd", "versions": {"fields": 1, "ntvg6q8cng": 1, "3fvwbd3dpg": 1, "z8pqqpqztg": 1, "hf8dmc44xz": 1, "zv6p4wcsgm": 1}}',1,NULL,NULL);
INSERT INTO "articles_change" VALUES(8,'','2026-11-24 22:39:58.714223','publish',NULL,NULL,'{"edition": 1, "live_from": "2026-11-24 22:39:58.714223+00:00"}',1,NULL,NULL);
INSERT INTO "articles_change" VALUES(9,'','2026-11-24 22:39:58.746575','create',NULL,NULL,'{}',2,NULL,NULL);
INSERT INTO "articles_change" VALUES(10,'','2026-11-24 22:39:58.749060','add','[]','["zc2pzzrkfg"]','{}',2,NULL,6);
INSERT INTO "articles_change" VALUES(11,'','2026-11-24 22:39:58.750700','add','["zc2pzzrkfg"]','["zc2pzzrkfg", "3x7dtcwhqk"]','{}',2,NULL,7);
INSERT INTO "articles_change" VALUES(12,'','2026-11-24 22:39:58.752640','add','["zc2pzzrkfg", "3x7dtcwhqk"]','["zc2pzzrkfg", "3x7dtcwhqk", "dx6xgnzzp3"]','{}',2,NULL,8);
INSERT INTO "articles_change" VALUES(13,'','2026-11-24 22:39:58.753622','import',NULL,NULL,'{"sha256": "305c7a0866f0cdc9c20ef891f51e90473f4f7ceb361d2a68cdc4d603ec023def", "versions": {"fields": 1, "zc2pzzrkfg": 1, "3x7dtcwhqk": 1, "dx6xgnzzp3": 1}}',2,NULL,NULL);
INSERT INTO "articles_change" VALUES(14,'','2026-11-24 22:39:58.754391','publish',NULL,NULL,'{"edition": 1, "live_from": "2026-11-24 22:39:58.754391+00:00"}',2,NULL,NULL);
INSERT INTO "articles_change" VALUES(15,'','2026-11-24 22:39:58.767035','create',NULL,NULL,'{}',3,NULL,NULL);
INSERT INTO "articles_change" VALUES(16,'','2026-11-24 22:39:58.769503','add','[]','["gmx2dsbkzf"]','{}',3,NULL,9);
INSERT INTO "articles_change" VALUES(17,'','2026-11-24 22:39:58.770990','add','["gmx2dsbkzf"]','["gmx2dsbkzf", "4f9jh2ptqq"]','{}',3,NULL,10);
INSERT INTO "articles_change" VALUES(18,'','2026-11-24 22:39:58.773308','add','["gmx2dsbkzf", "4f9jh2ptqq"]','["gmx2dsbkzf", "4f9jh2ptqq", "97vskgvxdh"]','{}',3,NULL,11);
INSERT INTO "articles_change" VALUES(19,'','2026-11-24 22:39:58.775089','add','["gmx2dsbkzf", "4f9jh2ptqq", "97vskgvxdh"]','["gmx2dsbkzf", "4f9jh2ptqq", "97vskgvxdh", "prgbcjpg8j"]','{}',3,NULL,12);
INSERT INTO "articles_change" VALUES(20,'','2026-11-24 22:39:58.776652','add','["gmx2dsbkzf", "4f9jh2ptqq", "97vskgvxdh", "prgbcjpg8j"]','["gmx2dsbkzf", "4f9jh2ptqq", "97vskgvxdh", "prgbcjpg8j", "xwdh5vf78k"]','{}',3,NULL,13);
INSERT INTO "articles_change" VALUES(21,'','2026-11-24 22:39:58.778092','add','["gmx2dsbkzf", "4f9jh2ptqq", "97vskgvxdh", "prgbcjpg8j", "xwdh5vf78k"]','["gmx2dsbkzf", "4f9jh2ptqq", "97vskgvxdh", "prgbcjpg8j", "xwdh5vf78k", "mqgjqc6hpz"]','{}',3,NULL,14);
INSERT INTO "articles_change" VALUES(22,'','2026-11-24 22:39:58.779062','import',NULL,NULL,'{"sha256": "210499c1913891a7873f9fe8531bc0dad7d42d714b68cb43fcfd33e121becd97", "versions": {"fields": 1, "gmx2dsbkzf": 1, "4f9jh2ptqq": 1, "97vskgvxdh": 1, "prgbcjpg8j": 1, "xwdh5vf78k": 1, "mqgjqc6hpz": 1}}',3,NULL,NULL);
INSERT INTO "articles_change" VALUES(23,'','2026-11-24 22:39:58.779793','publish',NULL,NULL,'{"edition": 1, "live_from": "2026-11-24 22:39:58.779793+00:00"}',3,NULL,NULL);
INSERT INTO "articles_change" VALUES(24,'','2026-11-24 22:39:58.793302','create',NULL,NULL,'{}',4,NULL,NULL);
INSERT INTO "articles_change" VALUES(25,'','2026-11-24 22:39:58.795840','add','[]','["9vdqsdw2fw"]','{}',4,NULL,15);
INSERT INTO "articles_change" VALUES(26,'','2026-11-24 22:39:58.797463','add','["9vdqsdw2fw"]','["9vdqsdw2fw", "rkqr3swsvm"]','{}',4,NULL,16);
INSERT INTO "articles_change" VALUES(27,'','2026-11-24 22:39:58.799392','add','["9vdqsdw2fw", "rkqr3swsvm"]','["9vdqsdw2fw", "rkqr3swsvm", "cjh6vxsk8q"]','{}',4,NULL,17);
INSERT INTO "articles_change" VALUES(28,'','2026-11-24 22:39:58.800952','add','["9vdqsdw2fw", "rkqr3swsvm", "cjh6vxsk8q"]','["9vdqsdw2fw", "rkqr3swsvm", "cjh6vxsk8q", "b4zznsn3rf"]','{}',4,NULL,18);
INSERT INTO "articles_change" VALUES(29,'','2026-11-24 22:39:58.802481','add','["9vdqsdw2fw", "rkqr3swsvm", "cjh6vxsk8q", "b4zznsn3rf"]','["9vdqsdw2fw", "rkqr3swsvm", "cjh6vxsk8q", "b4zznsn3rf", "t45bf4kpff"]','{}',4,NULL,19);
INSERT INTO "articles_change" VALUES(30,'','2026-11-24 22:39:58.803479','import',NULL,NULL,'{"sha256": "3c3f9f876cb3c23c13fec8103aee3830dd6b4701eea360756a7dde0a3e7dc3d2", "versions": {"fields": 1, "9vdqsdw2fw": 1, "rkqr3swsvm": 1, "cjh6vxsk8q": 1, "b4zznsn3rf": 1, "t45bf4kpff": 1}}',4,NULL,NULL);
INSERT INTO "articles_change" VALUES(31,'','2026-11-24 22:39:58.804230','publish',NULL,NULL,'{"edition": 1, "live_from": "2026-11-24 22:39:58.804230+00:00"}',4,NULL,NULL);
INSERT INTO "articles_change" VALUES(32,'','2026-11-24 22:39:58.817048','create',NULL,NULL,'{}',5,NULL,NULL);
INSERT INTO "articles_change" VALUES(33,'','2026-11-24 22:39:58.819462','add','[]','["hd5wbd8stz"]','{}',5,NULL,20);
INSERT INTO "articles_change" VALUES(34,'','2026-11-24 22:39:58.821176','add','["hd5wbd8stz"]','["hd5wbd8stz", "28shh28wc3"]','{}',5,NULL,21);
INSERT INTO "articles_change" VALUES(35,'','2026-11-24 22:39:58.822834','add','["hd5wbd8stz", "28shh28wc3"]','["hd5wbd8stz", "28shh28wc3", "6jkdz73z3k"]','{}',5,NULL,22);
INSERT INTO "articles_change" VALUES(36,'','2026-11-24 22:39:58.824525','add','["hd5wbd8stz", "28shh28wc3", "6jkdz73z3k"]','["hd5wbd8stz", "28shh28wc3", "6jkdz73z3k", "pgph9bdd5h"]','{}',5,NULL,23);
INSERT INTO "articles_change" VALUES(37,'','2026-11-24 22:39:58.826094','add','["hd5wbd8stz", "28shh28wc3", "6jkdz73z3k", "pgph9bdd5h"]','["hd5wbd8stz", "28shh28wc3", "6jkdz73z3k", "pgph9bdd5h", "hsrjhf2dq9"]','{}',5,NULL,24);
INSERT INTO "articles_change" VALUES(38,'','2026-11-24 22:39:58.827867','add','["hd5wbd8stz", "28shh28wc3", "6jkdz73z3k", "pgph9bdd5h", "hsrjhf2dq9"]','["hd5wbd8stz", "28shh28wc3", "6jkdz73z3k", "pgph9bdd5h", "hsrjhf2dq9", "59h8rgkwcp"]','{}',5,NULL,25);
INSERT INTO "articles_change" VALUES(39,'','2026-11-24 22:39:58.829418','add','["hd5wbd8stz", "28shh28wc3", "6jkdz73z3k", "pgph9bdd5h", "hsrjhf2dq9", "59h8rgkwcp"]','["hd5wbd8stz", "28shh28wc3", "6jkdz73z3k", "pgph9bdd5h", "hsrjhf2dq9", "59h8rgkwcp", "5s9dvjptx6"]','{}',5,NULL,26);
INSERT INTO "articles_change" VALUES(40,'','2026-11-24 22:39:58.831805','add','["hd5wbd8stz", "28shh28wc3", "6jkdz73z3k", "pgph9bdd5h", "hsrjhf2dq9", "59h8rgkwcp", "5s9dvjptx6"]','["hd5wbd8stz", "28shh28wc3", "6jkdz73z3k", "pgph9bdd5h", "hsrjhf2dq9", "59h8rgkwcp", "5s9dvjptx6", "nngcq78bgf"]','{}',5,NULL,27);
INSERT INTO "articles_change" VALUES(41,'','2026-11-24 22:39:58.833641','add','["hd5wbd8stz", "28shh28wc3", "6jkdz73z3k", "pgph9bdd5h", "hsrjhf2dq9", "59h8rgkwcp", "5s9dvjptx6", "nngcq78bgf"]','["hd5wbd8stz", "28shh28wc3", "6jkdz73z3k", "pgph9bdd5h", "hsrjhf2dq9", "59h8rgkwcp", "5s9dvjptx6", "nngcq78bgf", "6nfbxpj22k"]','{}',5,NULL,28);
INSERT INTO "articles_change" VALUES(42,'','2026-11-24 22:39:58.834761','import',NULL,NULL,'{"sha256": "46958c2a8f9bb2982c49b948991ea703120147be2ab99a1d5c1bd68f714b87cc", "versions": {"fields": 1, "hd5wbd8stz": 1, "28shh28wc3": 1, "6jkdz73z3k": 1, "pgph9bdd5h": 1, "hsrjhf2dq9": 1, "59h8rgkwcp": 1, "5s9dvjptx6": 1, "nngcq78bgf": 1, "6nfbxpj22k": 1}}',5,NULL,NULL);
INSERT INTO "articles_change" VALUES(43,'','2026-11-24 22:39:58.835546','publish',NULL,NULL,'{"edition": 1, "live_from": "2026-11-24 22:39:58.835546+00:00"}',5,NULL,NULL);
INSERT INTO "articles_change" VALUES(44,'admin','2026-11-24 22:39:58.853651','edit',NULL,NULL,'{"version": 2}',3,1,9);
INSERT INTO "articles_change" VALUES(45,'admin','2026-11-24 22:39:58.856779','edit',NULL,NULL,'{"version": 2}',3,1,10);
INSERT INTO "articles_change" VALUES(46,'admin','2026-11-24 22:39:58.861740','move','["gmx2dsbkzf", "4f9jh2ptqq", "97vskgvxdh", "prgbcjpg8j", "xwdh5vf78k", "mqgjqc6hpz"]','["gmx2dsbkzf", "mqgjqc6hpz", "4f9jh2ptqq", "97vskgvxdh", "prgbcjpg8j", "xwdh5vf78k"]','{}',3,1,14);
INSERT INTO "articles_change" VALUES(47,'admin','2026-11-24 22:39:58.862972','remove','["gmx2dsbkzf", "mqgjqc6hpz", "4f9jh2ptqq", "97vskgvxdh", "prgbcjpg8j", "xwdh5vf78k"]','["gmx2dsbkzf", "mqgjqc6hpz", "97vskgvxdh", "prgbcjpg8j", "xwdh5vf78k"]','{}',3,1,10);
INSERT INTO "articles_change" VALUES(48,'admin','2026-11-24 22:39:58.864354','slug','["two-hundred-and-forty-copies"]','["moved-here"]','{}',3,1,NULL);
INSERT INTO "articles_change" VALUES(49,'admin','2026-11-24 22:39:58.867698','publish',NULL,NULL,'{"edition": 2, "live_from": "2026-11-25 22:39:58.867123+00:00"}',3,1,NULL);
INSERT INTO "articles_change" VALUES(50,'admin','2026-11-24 22:39:58.878821','create',NULL,NULL,'{}',6,1,NULL);
INSERT INTO "articles_change" VALUES(51,'admin','2026-11-24 22:39:58.882579','add','[]','["ntzzzpwrs7"]','{}',6,1,29);
INSERT INTO "articles_change" VALUES(52,'admin','2026-11-24 22:39:58.883920','publish',NULL,NULL,'{"edition": 1, "live_from": "2026-11-24 22:39:58.883920+00:00"}',6,1,NULL);
INSERT INTO "articles_change" VALUES(53,'admin','2026-11-24 22:39:58.892267','withdraw',NULL,NULL,'{}',6,1,NULL);
CREATE TABLE "articles_edition" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "by_name" varchar(150) NOT NULL, "at" datetime NOT NULL, "number" integer unsigned NOT NULL CHECK ("number" >= 0), "kind" varchar(10) NOT NULL, "title" varchar(200) NOT NULL, "standfirst" text NOT NULL, "menu_position" smallint unsigned NULL CHECK ("menu_position" >= 0), "byline" text NOT NULL CHECK ((JSON_VALID("byline") OR "byline" IS NULL)), "topics" text NOT NULL CHECK ((JSON_VALID("topics") OR "topics" IS NULL)), "fields_version" integer unsigned NOT NULL CHECK ("fields_version" >= 0), "html" text NOT NULL, "outline" text NOT NULL CHECK ((JSON_VALID("outline") OR "outline" IS NULL)), "words" integer unsigned NOT NULL CHECK ("words" >= 0), "renderer_number" smallint unsigned NOT NULL CHECK ("renderer_number" >= 0), "first_live_from" datetime NOT NULL, "live_from" datetime NOT NULL, "live_until" datetime NOT NULL, "previous_end" datetime NULL, "article_id" bigint NOT NULL REFERENCES "articles_article" ("id") DEFERRABLE INITIALLY DEFERRED, "by_id" bigint NULL REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "edition_number_once" UNIQUE ("article_id", "number"), CONSTRAINT "edition_window_forward" CHECK ("live_until" >= ("live_from")));
INSERT INTO "articles_edition" VALUES(1,'','2026-11-24 22:39:58.735704',1,'page','What we keep about you','If you read, nothing. If you shout, your words, and for an hour a scrambled trace of where they came from.',2,'[]','[]',1,'
<section id="when-you-read" aria-labelledby="h-when-you-read">
<div class="part__head"><h2 id="h-when-you-read">When you read</h2><a class="mark" href="/s/ntvg6q8cng/" aria-label="Permanent link to part 1: When you read">1</a></div>
<p>Reading sets no cookie, opens no session and is not tracked. Every visitor is sent the same page. Everything on it comes from this server: no fonts, scripts, counters or pictures are fetched from anywhere else, so nobody else learns that you were here. If you follow a link to another site, your browser is asked not to say which page you came from.</p>
<p>If you choose light or dark by hand, your browser remembers the choice in its own storage on your device. It is never sent to us.</p>
</section>


<section id="when-you-listen" aria-labelledby="h-when-you-listen">
<div class="part__head"><h2 id="h-when-you-listen">When you listen</h2><a class="mark" href="/s/3fvwbd3dpg/" aria-label="Permanent link to part 2: When you listen">2</a></div>
<p>Nothing is fetched until you press play. From then on your browser is connected to the server that sends the station''s sound. That server may be run by somebody else, and like any server it sees the network address that it is sending to. We do not record that you listened.</p>
</section>


<section id="when-you-shout" aria-labelledby="h-when-you-shout">
<div class="part__head"><h2 id="h-when-you-shout">When you shout</h2><a class="mark" href="/s/z8pqqpqztg/" aria-label="Permanent link to part 3: When you shout">3</a></div>
<p>We keep the name that you typed, the text and the time. All three are public. Any name will do, and there is no account behind it.</p>
<p>We never store your network (IP) address with a shout, or anywhere in the site''s database. To hold off floods we keep a keyed hash of it, a scrambled number from which the address cannot be read back without our key. The hash is gone an hour after your last shout, and the key is replaced every month.</p>
<p>A shout stays until a moderator hides it. A hidden shout is gone from the pages but not from our records: moderators can still read it, and can restore it if it was hidden by mistake. If you want one of yours taken down, ask the people who run this site.</p>
</section>


<section id="if-you-work-on-this-site" aria-labelledby="h-if-you-work-on-this-site">
<div class="part__head"><h2 id="h-if-you-work-on-this-site">If you work on this site</h2><a class="mark" href="/s/hf8dmc44xz/" aria-label="Permanent link to part 4: If you work on this site">4</a></div>
<p>Editors and moderators have accounts: a name, an e-mail address if one was given, a password that is stored only as a salted hash, and the time of the last login. Logging in to the admin sets a cookie for the session, one that protects the forms, and one that says no more than that somebody is logged in, so that the site can offer an <em>Edit</em> link. The session is good until it runs out or you log out.</p>
<p>The history of every article keeps who changed what, and when; beside a hidden shout stands who hid it. That is what a history is for, and so the names stay in it after the accounts have gone.</p>
</section>


<section id="logs-and-other-machines" aria-labelledby="h-logs-and-other-machines">
<div class="part__head"><h2 id="h-logs-and-other-machines">Logs, and other machines</h2><a class="mark" href="/s/zv6p4wcsgm/" aria-label="Permanent link to part 5: Logs, and other machines">5</a></div>
<p>The web server that comes with Broadside writes no list of visits; that log is off unless the operator turns it on. An error is logged with the address of the page that failed. A request too garbled to understand, such as a scanner might send, can leave a line with the network address that it came from.</p>
<p>Many sites stand behind a proxy or with a hosting firm, and either may keep logs of its own. Backups, where they are made, hold what the site held on that day. This page speaks for the software as it is delivered; whoever runs it should add here what they have added to it.</p>
</section>
','[{"key": "ntvg6q8cng", "anchor": "when-you-read", "heading": "When you read", "number": 1}, {"key": "3fvwbd3dpg", "anchor": "when-you-listen", "heading": "When you listen", "number": 2}, {"key": "z8pqqpqztg", "anchor": "when-you-shout", "heading": "When you shout", "number": 3}, {"key": "hf8dmc44xz", "anchor": "if-you-work-on-this-site", "heading": "If you work on this site", "number": 4}, {"key": "zv6p4wcsgm", "anchor": "logs-and-other-machines", "heading": "Logs, and other machines", "number": 5}]',547,1,'2026-11-24 22:39:58.714223','2026-11-24 22:39:58.714223','9000-01-01 00:00:00',NULL,1,NULL);
INSERT INTO "articles_edition" VALUES(2,'','2026-11-24 22:39:58.757726',1,'page','About','The Slipway does not exist. The software that prints it does.',1,'[]','[]',1,'
<section id="part">
<p>This site is a demonstration of Broadside, a publishing program for small publications and internet radio stations that runs on one machine of your own. Marrow Quay, Slipway Radio and everybody who writes here were invented, so that the pages would have something to say. The article about Netflix is about the real one.</p>
</section>


<section id="what-you-are-looking-at" aria-labelledby="h-what-you-are-looking-at">
<div class="part__head"><h2 id="h-what-you-are-looking-at">What you are looking at</h2><a class="mark" href="/s/3x7dtcwhqk/" aria-label="Permanent link to part 1: What you are looking at">1</a></div>
<ul>
<li><strong>Articles made of sections.</strong> Each numbered part of an article is kept by itself, with its own address and its own history. Two people can work on two parts of one article at the same moment, and both get to keep what they wrote.</li>
<li><strong>A sidebar that stands beside every page</strong>: what is playing, a button to hear it, and the ShoutBox, where anybody may say something without an account.</li>
<li><strong>Pages</strong> like this one, which have no date and no byline and can stand in the menu.</li>
</ul>
</section>


<section id="what-to-try-first" aria-labelledby="h-what-to-try-first">
<div class="part__head"><h2 id="h-what-to-try-first">What to try first</h2><a class="mark" href="/s/dx6xgnzzp3/" aria-label="Permanent link to part 2: What to try first">2</a></div>
<ol>
<li>Read <a href="/articles/say-what-that-was/">Say what that was</a>, and press the number beside one of its headings. The link behind it leads to that part for good, whatever becomes of the heading.</li>
<li>Say something in the ShoutBox. It works with JavaScript switched off as well.</li>
<li>If this copy is yours, log in at <a href="/admin/">/admin/</a>. The name is <code>admin</code>, and the first <code>make run</code> printed a password for one use, unless you had set one. Open an article, change one sentence in one section and save: the page here stays as it was. Then publish, and look again.</li>
<li>Bring a text of your own, plain or in Markdown, with <code>manage.py import_article FILE --publish</code>.</li>
<li>Give the station your own stream and the title of what is on; both are set in the admin.</li>
</ol>
<p>What the site remembers of your visit is told in <a href="/pages/privacy/">What we keep about you</a>. It is not much.</p>
</section>
','[{"key": "3x7dtcwhqk", "anchor": "what-you-are-looking-at", "heading": "What you are looking at", "number": 1}, {"key": "dx6xgnzzp3", "anchor": "what-to-try-first", "heading": "What to try first", "number": 2}]',308,1,'2026-11-24 22:39:58.754391','2026-11-24 22:39:58.754391','9000-01-01 00:00:00',NULL,2,NULL);
INSERT INTO "articles_edition" VALUES(3,'','2026-11-24 22:39:58.783767',1,'article','Two hundred and forty copies','The next sheet off a press costs almost nothing, and that is how a small publication comes to own a roomful of paper. What we learned from counting the ones that came back.',NULL,'[["Oda Lindqvist", "oda-lindqvist"]]','[["Small publishing", "small-publishing"], ["How we work", "how-we-work"], ["Platforms", "platforms"]]',1,'
<section id="part">
<p>Once a month, on the Monday before we print, somebody at The Slipway has to write a number on the wall. It is the number of copies. It is written in pencil, beside the light switch, under all the numbers that came before it, and for most of this year it has been 240.</p>
</section>


<section id="the-regatta" aria-labelledby="h-the-regatta">
<div class="part__head"><h2 id="h-the-regatta">The regatta</h2><a class="mark" href="/s/4f9jh2ptqq/" aria-label="Permanent link to part 1: The regatta">1</a></div>
<p>People suppose that a publication of our size prints as many as it can afford. We supposed so too. In our first summer we printed 480 for the regatta, because nearly all the trouble of printing is in getting ready to print: once the type is locked up and the ink is running, each further sheet is a few pence and a movement of the wrist. That is perfectly true, and it left us with 238 regatta numbers and no regatta.</p>
<p>We have them still. They have levelled a filing cabinet and lit a stove, and last autumn the infants'' class made hats. None of that was on the invoice.</p>
</section>


<section id="what-the-arithmetic-said" aria-labelledby="h-what-the-arithmetic-said">
<div class="part__head"><h2 id="h-what-the-arithmetic-said">What the arithmetic said</h2><a class="mark" href="/s/97vskgvxdh/" aria-label="Permanent link to part 2: What the arithmetic said">2</a></div>
<p>So we began to count what came back. Every shop that takes us keeps its leftovers under the counter, and on the first of the month I walk round Marrow Quay with a bag. After a year there had been enough walks, at enough different numbers, for a table:</p>
<div class="scroll" tabindex="0" role="region" aria-label="Table">
<table>
<thead>
<tr>
<th scope="col" class="num">Printed</th>
<th scope="col" class="num">The bill</th>
<th scope="col" class="num">Each one printed</th>
<th scope="col" class="num">Came back</th>
<th scope="col" class="num">Each one taken</th>
</tr>
</thead>
<tbody>
<tr>
<td class="num">120</td>
<td class="num">£126</td>
<td class="num">£1.05</td>
<td class="num">0</td>
<td class="num">£1.05</td>
</tr>
<tr>
<td class="num">180</td>
<td class="num">£147</td>
<td class="num">£0.82</td>
<td class="num">3</td>
<td class="num">£0.83</td>
</tr>
<tr>
<td class="num">240</td>
<td class="num">£168</td>
<td class="num">£0.70</td>
<td class="num">9</td>
<td class="num">£0.73</td>
</tr>
<tr>
<td class="num">300</td>
<td class="num">£189</td>
<td class="num">£0.63</td>
<td class="num">61</td>
<td class="num">£0.79</td>
</tr>
<tr>
<td class="num">480</td>
<td class="num">£252</td>
<td class="num">£0.53</td>
<td class="num">238</td>
<td class="num">£1.04</td>
</tr>
</tbody>
</table>
</div>
<p>Read down the third column and you would go on printing until the paper ran out.<a class="note-ref" id="ref-97vskgvxdh-1" href="#fn-97vskgvxdh-1" aria-label="Note 1">1</a> Read down the last and there is a valley, with 240 on the floor of it. Nothing separates those two columns but the copies that nobody wanted.</p>
<p>I know that <em>taken</em> flatters us. A copy that goes home may go under the cat. But one that comes back in my bag was certainly not read by anybody, and I would rather count what I can be sure of.</p>
<aside class="notes" aria-label="Notes">
<ol>
<li id="fn-97vskgvxdh-1">The bill is £84 for getting ready, whatever the number, and 35p a copy for paper, ink and folding. There are no wages in it, because there are no wages. <a href="#ref-97vskgvxdh-1" aria-label="Back to the text of note 1">↩</a></li>
</ol>
</aside>
</section>


<section id="where-they-all-go" aria-labelledby="h-where-they-all-go">
<div class="part__head"><h2 id="h-where-they-all-go">Where they all go</h2><a class="mark" href="/s/prgbcjpg8j/" aria-label="Permanent link to part 3: Where they all go">3</a></div>
<p>Two hundred and forty is not a crowd. I can tell you where every one of them stands:</p>
<ul>
<li>96 at the bakery, by the till;</li>
<li>60 at Marsh''s, beside the eggs;</li>
<li>44 on the ferry, in the rack that used to hold the safety card;</li>
<li>24 in the post, to people who have moved away;</li>
<li>16 for the library, the school and ourselves.</li>
</ul>
<p>That list does more for the writing than any book about style. When I am stuck I choose an address and write to it. The crossing takes nineteen minutes, so nothing on the front may need twenty. The ones in the post go to those who remember a different town, and they cannot be told that something is next to the old chandler''s without being told, kindly, that there is no chandler''s.</p>
<blockquote class="pull">
<p>I can tell you what a copy is worth. It is worth crossing the road for, or it is worth nothing.</p>
<footer>Edda Marsh, who sells it beside the eggs</footer>
</blockquote>
<h3>The nine</h3>
<p>I have grown fond of the nine that come back. They are always from the same two places, and there are fewer when it rains. If none ever did, it would mean that somewhere a hand had reached for the pile and met the counter. Nine is what it costs to turn nobody away. It comes to £6.30.</p>
</section>


<section id="the-edition-without-a-number" aria-labelledby="h-the-edition-without-a-number">
<div class="part__head"><h2 id="h-the-edition-without-a-number">The edition without a number</h2><a class="mark" href="/s/xwdh5vf78k/" aria-label="Permanent link to part 4: The edition without a number">4</a></div>
<p>Then there is the page that you are reading, which has no print run. It costs the same for four readers as for four thousand, and nothing ever comes back in a bag. You would think that this had set us free of the arithmetic. It has set us free of the pencil, and the pencil was doing us good.</p>
<p>So we have put some of the limits back by hand. An article appears here when it would have earned its place on the sheet. Each part of it has an address, which is the number in the margin, so that you can send a friend the one part that concerns them and not the whole sermon. And what we get wrong is put right the same afternoon, where the paper has to wait until next month, which is a long time to be mistaken beside the eggs.</p>
</section>


<section id="monday" aria-labelledby="h-monday">
<div class="part__head"><h2 id="h-monday">Monday</h2><a class="mark" href="/s/mqgjqc6hpz/" aria-label="Permanent link to part 5: Monday">5</a></div>
<p>Tomorrow is the Monday, and it is the regatta again, and there is a feeling about the office that we might print a few more. I have looked at the table. I have looked at the filing cabinet, which is beautifully level.</p>
<p>I am going to write 244. One has to live a little.</p>
</section>
','[{"key": "4f9jh2ptqq", "anchor": "the-regatta", "heading": "The regatta", "number": 1}, {"key": "97vskgvxdh", "anchor": "what-the-arithmetic-said", "heading": "What the arithmetic said", "number": 2}, {"key": "prgbcjpg8j", "anchor": "where-they-all-go", "heading": "Where they all go", "number": 3}, {"key": "xwdh5vf78k", "anchor": "the-edition-without-a-number", "heading": "The edition without a number", "number": 4}, {"key": "mqgjqc6hpz", "anchor": "monday", "heading": "Monday", "number": 5}]',838,1,'2026-11-24 22:39:58.779793','2026-11-24 22:39:58.779793','2026-11-25 22:39:58.867123',NULL,3,NULL);
INSERT INTO "articles_edition" VALUES(4,'','2026-11-24 22:39:58.807949',1,'article','Say what that was','A song that nobody names is lost twice, once when it ends and again when somebody tries to ask for it. On the plainest courtesy in radio.',NULL,'[["Ines Calder", "ines-calder"], ["Tobias Renn", "tobias-renn"]]','[["Radio craft", "radio-craft"], ["How we work", "how-we-work"], ["Audiences", "audiences"]]',1,'
<section id="the-tune-at-the-fish-counter" aria-labelledby="h-the-tune-at-the-fish-counter">
<div class="part__head"><h2 id="h-the-tune-at-the-fish-counter">The tune at the fish counter</h2><a class="mark" href="/s/9vdqsdw2fw/" aria-label="Permanent link to part 1: The tune at the fish counter">1</a></div>
<p>A woman came to the studio door in April with eleven notes. She had heard them on Slipway Radio while she was filleting mackerel, her hands were wet, and by the time they were dry we had gone on to the harbour notices. She sang them to us on the step. Neither of us knew the tune. We had played it ourselves, at twenty to nine that morning, from a tape marked <em>new, good</em>, and had not said one word about it before or since.</p>
<p>It took until June. We found it by playing her a whole box of tapes down the telephone, one side at a time. The song was called “Gannet Street”, the singer had worked on the ferries, and he turned out to be her cousin.</p>
<p>We would like to say that we had planned that. Instead there is now a sentence on the inside of the studio door, painted at the height of a seated presenter''s eyes: SAY WHAT THAT WAS.</p>
</section>


<section id="after-is-better-than-before" aria-labelledby="h-after-is-better-than-before">
<div class="part__head"><h2 id="h-after-is-better-than-before">After is better than before</h2><a class="mark" href="/s/rkqr3swsvm/" aria-label="Permanent link to part 2: After is better than before">2</a></div>
<p>There are two moments at which to name a record, and presenters love the first. Announce it beforehand and you are a host drawing back a curtain. But the listener has no use for the name yet. They do not know whether they will care, and by the time they do, three minutes later, it has gone out of the window with the bus times.</p>
<p>Name it afterwards and you are answering a question. That is the whole art of the back-announcement.<a class="note-ref" id="ref-rkqr3swsvm-1" href="#fn-rkqr3swsvm-1" aria-label="Note 1">1</a> Somebody has just finished feeling something and wants a handle to pick it up by, and for about five seconds will take hold of any handle you offer. Then the kettle goes on.</p>
<p>If two records have run together, name the second one first. It is the one that is still in the room.</p>
<aside class="notes" aria-label="Notes">
<ol>
<li id="fn-rkqr3swsvm-1">On a running order it is written <em>back-anno</em>, which looks like a misprint and has been corrected by every volunteer we ever had, once each. <a href="#ref-rkqr3swsvm-1" aria-label="Back to the text of note 1">↩</a></li>
</ol>
</aside>
</section>


<section id="four-things-in-this-order" aria-labelledby="h-four-things-in-this-order">
<div class="part__head"><h2 id="h-four-things-in-this-order">Four things, in this order</h2><a class="mark" href="/s/cjh6vxsk8q/" aria-label="Permanent link to part 3: Four things, in this order">3</a></div>
<p>We argued about it through most of May, and this is what survived:</p>
<ol>
<li><strong>The title</strong>, slowly. It is the part that people will look for.</li>
<li><strong>Who made it</strong>, which means
<ul>
<li>the name on the record, even when you know the real one;</li>
<li>one player besides, if you would know that player by ear;</li>
<li>nobody else, because a list of credits is a list of reasons to stop listening.</li>
</ul>
</li>
<li><strong>Where it came from</strong>, if that is a person or a place. “From Maud''s loft” is a place. A catalogue number is not.</li>
<li><strong>One thing that you noticed</strong>, which
<ul>
<li>must be there in the sound: a chair, a late drum, an intake of breath;</li>
<li>must take less time to say than the ending took to fade.</li>
</ul>
</li>
</ol>
<p>The fourth is optional, and it is where most of the presenting happens. Anybody can read a label. Only somebody who was listening can tell you about the chair.</p>
<h3>When you do not know</h3>
<p>Say so. “We have no idea what that was, and we are beside the telephone” has brought us more names than any catalogue. What you may not do is guess. A wrong title is worse than none: it gets written on the back of an envelope and asked for in shops, politely, for years.</p>
</section>


<section id="the-card-beside-the-fader" aria-labelledby="h-the-card-beside-the-fader">
<div class="part__head"><h2 id="h-the-card-beside-the-fader">The card beside the fader</h2><a class="mark" href="/s/b4zznsn3rf/" aria-label="Permanent link to part 4: The card beside the fader">4</a></div>
<p>A sentence on a door is not enough at three in the morning. So there is a card as well, one for each hour, and filling it in is the price of touching the fader. It is plain text, which anyone can type, any printer can print, and a tired person can read by the light of the meters:</p>
<pre tabindex="0"><code class="language-text"># Tuesday, hour 22
# time   what                    say it   and this
22:00    Gannet Street           after    J. Tallow, voice and squeezebox
22:04    The Long Way to Port    after    listen for the chair
22:09    (harbour notices)       -
22:13    unknown, box 6 side 2   ask      no label, found in Maud''s loft
22:17    Lantern, Lantern        both     starts very quietly
</code></pre>
<p><code>both</code> is for a record that begins so softly that, without a word of warning, people get up and see to their sets. <code>ask</code> is the most useful word on the card. It turns a hole in our knowledge into a reason for somebody to ring.</p>
<p>The last column is for whoever comes after you. Two of us have learned more from that column, about records that we thought we knew, than from the records.</p>
</section>


<section id="a-box-is-not-a-voice" aria-labelledby="h-a-box-is-not-a-voice">
<div class="part__head"><h2 id="h-a-box-is-not-a-voice">A box is not a voice</h2><a class="mark" href="/s/t45bf4kpff/" aria-label="Permanent link to part 5: A box is not a voice">5</a></div>
<p>Beside this page there is a box that says what is playing. It is a fine thing. It answers at once, to wet hands or dry, and it does not mind being asked twice. When we put it there, people wondered whether the sentence on the door could be painted over.</p>
<p>The opposite has happened. The box can give you the title; it has no opinion about the drummer, who came in late and can be heard laughing. When it does not know, it says that it does not know, which we respect, but it has no telephone to sit beside. And most of those who hear us are not looking at any page. They are driving, or baking, or up to the wrists in mackerel.</p>
<p>So the box says what this is, and we say what that was. Between the two of us, not much gets away.</p>
</section>
','[{"key": "9vdqsdw2fw", "anchor": "the-tune-at-the-fish-counter", "heading": "The tune at the fish counter", "number": 1}, {"key": "rkqr3swsvm", "anchor": "after-is-better-than-before", "heading": "After is better than before", "number": 2}, {"key": "cjh6vxsk8q", "anchor": "four-things-in-this-order", "heading": "Four things, in this order", "number": 3}, {"key": "b4zznsn3rf", "anchor": "the-card-beside-the-fader", "heading": "The card beside the fader", "number": 4}, {"key": "t45bf4kpff", "anchor": "a-box-is-not-a-voice", "heading": "A box is not a voice", "number": 5}]',926,1,'2026-11-24 22:39:58.804230','2026-11-24 22:39:58.804230','9000-01-01 00:00:00',NULL,4,NULL);
INSERT INTO "articles_edition" VALUES(5,'','2026-11-24 22:39:58.840138',1,'article','Is Netflix Social Media: Entertainment Platform Vs Social Network','Everybody talks about what is on it, and hardly anybody talks on it. A walk along the line between the place where we watch and the places where we meet.',NULL,'[["Tobias Renn", "tobias-renn"]]','[["Platforms", "platforms"], ["Audiences", "audiences"]]',1,'
<section id="part">
<p>You come home, put your feet up and open Netflix, and what you want from it is simple: a film or a series that somebody has chosen well, and an evening in which nothing is asked of you. Nobody goes there to publish a thought, answer a stranger or polish the sort of profile that Instagram and Facebook run on.</p>
<p>And yet the sofa is not as private as it looks. Friends arrange watch parties. By morning the thing you saw last night is in every feed you own, cut up, captioned and argued about. A line that ought to be plain, between the place where we watch and the place where we talk, has begun to smudge. This article sets out to find it again, and to say where on the digital map Netflix belongs.</p>
</section>


<section id="defining-an-entertainment-platform-versus-a-social-network" aria-labelledby="h-defining-an-entertainment-platform-versus-a-social-network">
<div class="part__head"><h2 id="h-defining-an-entertainment-platform-versus-a-social-network">Defining an Entertainment Platform Versus a Social Network</h2><a class="mark" href="/s/28shh28wc3/" aria-label="Permanent link to part 1: Defining an Entertainment Platform Versus a Social Network">1</a></div>
<p>Begin with what each of them is for, because that is where they part, and they part in more ways than one. An entertainment platform opens a door to films and television programmes, picked and arranged for the person who is looking. Once you are through it, your business is to watch. Talking to the other members, or handing them something of your own, is hardly the point.</p>
<p>A social network starts from the opposite end. Facebook and Twitter<a class="note-ref" id="ref-28shh28wc3-1" href="#fn-28shh28wc3-1" aria-label="Note 1">1</a> would be empty rooms without the people in them: it is they who write the posts, remark on each other''s, keep up the conversation and turn out for whatever the group is doing that week. Take away the members'' own work, and their wish to answer one another, and nothing would be left to visit.</p>
<h3>Two ways of holding on to somebody</h3>
<p>Netflix deals in work made by professionals, and it spends its ingenuity on keeping you in your seat. Its marketing is aimed at particular viewers, so that they stay, and so that watching turns into bingeing, one episode running on into the next until suddenly it is late. To see how it is doing, it looks at what gets watched; to keep you curious, it recommends what ought to suit your own particular taste. A network lives instead on the back-and-forth, on people joining in. Two machines built for different ends, with different controls, will not feel alike in the hand, and these two never do.</p>
<aside class="notes" aria-label="Notes">
<ol>
<li id="fn-28shh28wc3-1">The network now called X appears throughout under its old name. <a href="#ref-28shh28wc3-1" aria-label="Back to the text of note 1">↩</a></li>
</ol>
</aside>
</section>


<section id="the-evolution-of-netflixs-business-model" aria-labelledby="h-the-evolution-of-netflixs-business-model">
<div class="part__head"><h2 id="h-the-evolution-of-netflixs-business-model">The Evolution of Netflix’s Business Model</h2><a class="mark" href="/s/6jkdz73z3k/" aria-label="Permanent link to part 2: The Evolution of Netflix’s Business Model">2</a></div>
<p>The company whose name now means pressing <em>play</em> began with an object that you could drop. In 1997 Netflix opened for business renting out DVDs. Ten years on, in 2007, it remade itself as a streaming service, and with that one turn it altered, root and branch, the way in which audiences take in their entertainment. A subscriber could reach into a large library and have any title running at once. Streaming services all over the world have been measured against that moment ever since.</p>
<p>A library of other people''s work will carry you only so far. Wanting to grow, and to have something better to put in front of its customers, Netflix took to making programmes itself, and the first big series of its own, <em>House of Cards</em>, reached the screen in 2013. The appetite came with the eating. By 2018 some $8 billion had been set aside for original work, and the ambition behind the sum was plain: Netflix''s own productions were to fill one half of everything it had to show.</p>
<p>Meanwhile well-chosen partnerships brought in films and series that could be seen nowhere else, and the catalogue grew broader for it. Then there was the matter of timing. Netflix did not hand out its series in portions. They came all at once, every episode on the table together, and viewers did what anyone does with an open box of chocolates. Binge-watching had found its ideal conditions, and it bound the audience closer still.</p>
<p>Put end to end, these decisions go a long way to explain how Netflix grew so large, and why it stands in the front rank of streaming wherever in the world people stream. Notice what is missing from the list. Not one of those steps asked the customer to make, post or say a thing.</p>
</section>


<section id="social-features-and-user-interaction-on-netflix" aria-labelledby="h-social-features-and-user-interaction-on-netflix">
<div class="part__head"><h2 id="h-social-features-and-user-interaction-on-netflix">Social Features and User Interaction on Netflix</h2><a class="mark" href="/s/pgph9bdd5h/" aria-label="Permanent link to part 3: Social Features and User Interaction on Netflix">3</a></div>
<p>So far, so solitary. But Netflix works hard at being talked about, and a good part of its plan for keeping our attention rests on giving us something to do besides watch. Much of this happens through its marketing on social media, where it brings out material that only it can have: a preview of what is coming, a clip shot behind the scenes. Each one is an opening remark, and the replies travel from one platform to the next.</p>
<p>The remark is not the same everywhere. Netflix keeps Twitter accounts for individual regions and makes use of Facebook''s geo-targeting,<a class="note-ref" id="ref-pgph9bdd5h-1" href="#fn-pgph9bdd5h-1" aria-label="Note 1">1</a> so that a post can address one particular audience in terms that it will recognise as its own. A joke that lands in one country may need a paragraph of explanation in the next. A local post never has to explain itself, and people answer what sounds like home.</p>
<p>The campaigns themselves lean the same way: they urge us to watch together, and to talk it over when the credits have rolled. On TikTok, among other places, Netflix adds things to take part in rather than merely to look at, and these do double duty. They advertise a title, certainly. They also tie it to whatever tune the wider culture happens to be humming that month.</p>
<p>All of which gives a streaming company a second occupation. It takes a chair in the larger conversation as well as supplying the subject, and it goes on being heard long after the television has gone dark.</p>
<aside class="notes" aria-label="Notes">
<ol>
<li id="fn-pgph9bdd5h-1">Geo-targeting is showing a post only to people in chosen places: one country, say, or one city. <a href="#ref-pgph9bdd5h-1" aria-label="Back to the text of note 1">↩</a></li>
</ol>
</aside>
</section>


<section id="netflixs-role-in-community-building-through-social-media" aria-labelledby="h-netflixs-role-in-community-building-through-social-media">
<div class="part__head"><h2 id="h-netflixs-role-in-community-building-through-social-media">Netflix’s Role in Community Building Through Social Media</h2><a class="mark" href="/s/hsrjhf2dq9/" aria-label="Permanent link to part 4: Netflix’s Role in Community Building Through Social Media">4</a></div>
<p>A fan base is only a crowd until its members can see each other. On Twitter, Facebook and Instagram, Netflix gives them somewhere to look. It posts the meme in which you wince at your own habits, the picture from backstage, the pointed remark that arrives while everybody still cares; and a pastime that is mostly carried out alone, in the half dark, takes on some of the warmth of company.</p>
<p>A great deal of it is phrased as an invitation. A post asks for a reaction, and those who give one soon find that they are addressing one another rather than the firm that asked. Handsome pictures help. So does a good sense of the calendar, since a release date announced at the right moment will keep the fans debating over breakfast.</p>
<blockquote class="pull">
<p>A community begins when the audience stops facing the screen and turns to face itself.</p>
<footer>From the notebook kept for this article</footer>
</blockquote>
<p>These are small meeting places, but they add up. Somebody says what they made of a new series, or of some new feature, discovers that a great many strangers felt just the same, and is a little more at home among the fans at large. And because the posts keep coming, and keep their liveliness, interest has no time to cool: people go on feeling that they have a part in something watched in common.</p>
</section>


<section id="how-netflix-leverages-external-social-networks" aria-labelledby="h-how-netflix-leverages-external-social-networks">
<div class="part__head"><h2 id="h-how-netflix-leverages-external-social-networks">How Netflix Leverages External Social Networks</h2><a class="mark" href="/s/59h8rgkwcp/" aria-label="Permanent link to part 5: How Netflix Leverages External Social Networks">5</a></div>
<p>There is a division of labour here, and a shrewd one. To see a programme you go, as a rule, to Netflix''s own service. To hear of it you need go nowhere, for the news comes to find you. Facebook, YouTube, Instagram and Twitter carry its announcements, its memes and its promotions, and the company treats these borrowed stages as working tools with two uses: being seen, and not being forgotten. Here too the address is as local as it can be made. Separate accounts for separate regions, and posts that surface only where they make sense, improve the odds that what reaches you will mean something to you, and so do its work.</p>
<p>Nor is it all advertising. Some of what goes out is closer to a present:</p>
<ul>
<li><strong>Footage from behind the scenes</strong>, which lets you admire the carpentry once you have enjoyed the play.</li>
<li><strong>Live exchanges</strong>, in which, for as long as they last, there is somebody at the other end.</li>
<li><strong>Comic outtakes</strong>, the stumbles that make a polished production human.</li>
</ul>
<p>Every one of these gives something over and above the programmes, and a viewer who has been given something puts more of themselves into the story.</p>
<p>What counts is keeping it up. Steady attention on these networks turns the wait for a new release into a pleasure of its own, and it feeds two loyalties together, one to the shows and one to the name above them. Seen whole, from the first teaser to the last outtake, the effort brings people to the screen, and Netflix''s marketing as a whole owes it a good share of its success.</p>
</section>


<section id="the-influence-of-netflix-content-on-online-conversations" aria-labelledby="h-the-influence-of-netflix-content-on-online-conversations">
<div class="part__head"><h2 id="h-the-influence-of-netflix-content-on-online-conversations">The Influence of Netflix Content on Online Conversations</h2><a class="mark" href="/s/5s9dvjptx6/" aria-label="Permanent link to part 6: The Influence of Netflix Content on Online Conversations">6</a></div>
<p>Now and then a programme runs ahead of anything its makers could say for it. <em>Stranger Things</em> and <em>Squid Game</em>, Netflix originals both, changed what people were talking about on TikTok, on Twitter and all over social media besides, and the trail is easy to follow: the memes that were made from them, the clips that went from hand to hand, the challenges that went viral until everybody seemed to know somebody who had tried one. People do not go to that trouble over something that left them cold.</p>
<p>A show of this kind is a catalyst in the chemist''s sense, a thing that sets others reacting with each other. Join the argument online, or have a few friends over for a watch party, and the evening changes its nature. What would have been one person and one screen becomes an occasion, with company, and everyone present knows it.</p>
<p>Netflix, for its part, keeps the fire fed. It posts things in which viewers see themselves, and when they write back it answers in kind, so that its own voice is among those discussing its own shows. The outcome is that the programmes no longer stop where the platform does. They have passed into the general talk about film and television and whatever comes next, and anyone who follows that talk will meet them there.</p>
</section>


<section id="key-differences-between-streaming-platforms-and-social-media" aria-labelledby="h-key-differences-between-streaming-platforms-and-social-media">
<div class="part__head"><h2 id="h-key-differences-between-streaming-platforms-and-social-media">Key Differences Between Streaming Platforms and Social Media Networks</h2><a class="mark" href="/s/nngcq78bgf/" aria-label="Permanent link to part 7: Key Differences Between Streaming Platforms and Social Media Networks">7</a></div>
<p>Set side by side, the two look less like rivals than like different trades. A streaming platform, Netflix being the example to hand, sells what media companies have made or selected, and what it lets you do with those films and series is watch them. You sit back. There is little in the experience to answer, and less that you could add to.</p>
<p>Facebook and Instagram turn all this round. Their stock is whatever the members bring, and the whole arrangement nudges each of them to put something up, to say something underneath, to respond to what a neighbour has posted. It happens while you look on, this minute, and acquaintances are made as it happens. Joining in is no extra here: it is the thing itself.</p>
<div class="scroll" tabindex="0" role="region" aria-label="Table">
<table>
<thead>
<tr>
<th scope="col">The question</th>
<th scope="col">Streaming platform</th>
<th scope="col">Social network</th>
</tr>
</thead>
<tbody>
<tr>
<td>Examples</td>
<td>Netflix</td>
<td>Facebook, Instagram</td>
</tr>
<tr>
<td>What is it for?</td>
<td>Delivering films and series</td>
<td>Bringing people into contact</td>
</tr>
<tr>
<td>Who makes what you see?</td>
<td>Media companies, who also select it</td>
<td>The people who use it</td>
</tr>
<tr>
<td>What is your part?</td>
<td>To watch</td>
<td>To share, comment and reply</td>
</tr>
<tr>
<td>How does it answer you?</td>
<td>With recommendations fitted to you</td>
<td>With other people, in real time</td>
</tr>
<tr>
<td>How is it laid out?</td>
<td>In good order, with little to press</td>
<td>As an open floor, changing all the while</td>
</tr>
</tbody>
</table>
</div>
<p>One thing they do have in common. Both of them serve a public that has come to find something worth its attention, and from a distance two people bent over two telephones look much alike. It is in how each gets at what it came for that they differ. One side delivers: the evening has a shape, and few buttons interrupt it. The other puts exchange before everything, and its floor is never still, because anyone who steps on to it may change the dance.</p>
</section>


<section id="conclusion" aria-labelledby="h-conclusion">
<div class="part__head"><h2 id="h-conclusion">Conclusion</h2><a class="mark" href="/s/6nfbxpj22k/" aria-label="Permanent link to part 8: Conclusion">8</a></div>
<p>Is Netflix social media, then? It is not, and it does not seem to mind. What you enter when you log on is a house of entertainment, built for finding a good thing and enjoying it. It has a few sociable corners, and they are real, but do not look in them for the depth of exchange, or the fellowship, that a true network is made of. The talk goes on elsewhere, on the pavement outside, in rooms that belong to other companies. Indoors the arrangement is between you and the story: the programme has been picked with you in mind, and the character on the screen, not some other subscriber, is the one you are asked to come close to. Netflix is for streaming; the socialising we do afterwards. In that difference lies its character.</p>
</section>
','[{"key": "28shh28wc3", "anchor": "defining-an-entertainment-platform-versus-a-social-network", "heading": "Defining an Entertainment Platform Versus a Social Network", "number": 1}, {"key": "6jkdz73z3k", "anchor": "the-evolution-of-netflixs-business-model", "heading": "The Evolution of Netflix\u2019s Business Model", "number": 2}, {"key": "pgph9bdd5h", "anchor": "social-features-and-user-interaction-on-netflix", "heading": "Social Features and User Interaction on Netflix", "number": 3}, {"key": "hsrjhf2dq9", "anchor": "netflixs-role-in-community-building-through-social-media", "heading": "Netflix\u2019s Role in Community Building Through Social Media", "number": 4}, {"key": "59h8rgkwcp", "anchor": "how-netflix-leverages-external-social-networks", "heading": "How Netflix Leverages External Social Networks", "number": 5}, {"key": "5s9dvjptx6", "anchor": "the-influence-of-netflix-content-on-online-conversations", "heading": "The Influence of Netflix Content on Online Conversations", "number": 6}, {"key": "nngcq78bgf", "anchor": "key-differences-between-streaming-platforms-and-social-media", "heading": "Key Differences Between Streaming Platforms and Social Media Networks", "number": 7}, {"key": "6nfbxpj22k", "anchor": "conclusion", "heading": "Conclusion", "number": 8}]',2207,1,'2026-11-24 22:39:58.835546','2026-11-24 22:39:58.835546','9000-01-01 00:00:00',NULL,5,NULL);
INSERT INTO "articles_edition" VALUES(6,'admin','2026-11-24 22:39:58.871864',2,'article','Two hundred and forty copies','The next sheet off a press costs almost nothing, and that is how a small publication comes to own a roomful of paper. What we learned from counting the ones that came back.',NULL,'[["Oda Lindqvist", "oda-lindqvist"]]','[["Small publishing", "small-publishing"], ["How we work", "how-we-work"], ["Platforms", "platforms"]]',1,'
<section id="part">
<p>Once a month, on the Monday before we print, somebody at The Slipway has to write a number on the wall. It is the number of copies. It is written in pencil, beside the light switch, under all the numbers that came before it, and for most of this year it has been 240.</p>
<p>A line more.</p>
</section>


<section id="monday" aria-labelledby="h-monday">
<div class="part__head"><h2 id="h-monday">Monday</h2><a class="mark" href="/s/mqgjqc6hpz/" aria-label="Permanent link to part 1: Monday">1</a></div>
<p>Tomorrow is the Monday, and it is the regatta again, and there is a feeling about the office that we might print a few more. I have looked at the table. I have looked at the filing cabinet, which is beautifully level.</p>
<p>I am going to write 244. One has to live a little.</p>
</section>


<section id="what-the-arithmetic-said" aria-labelledby="h-what-the-arithmetic-said">
<div class="part__head"><h2 id="h-what-the-arithmetic-said">What the arithmetic said</h2><a class="mark" href="/s/97vskgvxdh/" aria-label="Permanent link to part 2: What the arithmetic said">2</a></div>
<p>So we began to count what came back. Every shop that takes us keeps its leftovers under the counter, and on the first of the month I walk round Marrow Quay with a bag. After a year there had been enough walks, at enough different numbers, for a table:</p>
<div class="scroll" tabindex="0" role="region" aria-label="Table">
<table>
<thead>
<tr>
<th scope="col" class="num">Printed</th>
<th scope="col" class="num">The bill</th>
<th scope="col" class="num">Each one printed</th>
<th scope="col" class="num">Came back</th>
<th scope="col" class="num">Each one taken</th>
</tr>
</thead>
<tbody>
<tr>
<td class="num">120</td>
<td class="num">£126</td>
<td class="num">£1.05</td>
<td class="num">0</td>
<td class="num">£1.05</td>
</tr>
<tr>
<td class="num">180</td>
<td class="num">£147</td>
<td class="num">£0.82</td>
<td class="num">3</td>
<td class="num">£0.83</td>
</tr>
<tr>
<td class="num">240</td>
<td class="num">£168</td>
<td class="num">£0.70</td>
<td class="num">9</td>
<td class="num">£0.73</td>
</tr>
<tr>
<td class="num">300</td>
<td class="num">£189</td>
<td class="num">£0.63</td>
<td class="num">61</td>
<td class="num">£0.79</td>
</tr>
<tr>
<td class="num">480</td>
<td class="num">£252</td>
<td class="num">£0.53</td>
<td class="num">238</td>
<td class="num">£1.04</td>
</tr>
</tbody>
</table>
</div>
<p>Read down the third column and you would go on printing until the paper ran out.<a class="note-ref" id="ref-97vskgvxdh-1" href="#fn-97vskgvxdh-1" aria-label="Note 1">1</a> Read down the last and there is a valley, with 240 on the floor of it. Nothing separates those two columns but the copies that nobody wanted.</p>
<p>I know that <em>taken</em> flatters us. A copy that goes home may go under the cat. But one that comes back in my bag was certainly not read by anybody, and I would rather count what I can be sure of.</p>
<aside class="notes" aria-label="Notes">
<ol>
<li id="fn-97vskgvxdh-1">The bill is £84 for getting ready, whatever the number, and 35p a copy for paper, ink and folding. There are no wages in it, because there are no wages. <a href="#ref-97vskgvxdh-1" aria-label="Back to the text of note 1">↩</a></li>
</ol>
</aside>
</section>


<section id="where-they-all-go" aria-labelledby="h-where-they-all-go">
<div class="part__head"><h2 id="h-where-they-all-go">Where they all go</h2><a class="mark" href="/s/prgbcjpg8j/" aria-label="Permanent link to part 3: Where they all go">3</a></div>
<p>Two hundred and forty is not a crowd. I can tell you where every one of them stands:</p>
<ul>
<li>96 at the bakery, by the till;</li>
<li>60 at Marsh''s, beside the eggs;</li>
<li>44 on the ferry, in the rack that used to hold the safety card;</li>
<li>24 in the post, to people who have moved away;</li>
<li>16 for the library, the school and ourselves.</li>
</ul>
<p>That list does more for the writing than any book about style. When I am stuck I choose an address and write to it. The crossing takes nineteen minutes, so nothing on the front may need twenty. The ones in the post go to those who remember a different town, and they cannot be told that something is next to the old chandler''s without being told, kindly, that there is no chandler''s.</p>
<blockquote class="pull">
<p>I can tell you what a copy is worth. It is worth crossing the road for, or it is worth nothing.</p>
<footer>Edda Marsh, who sells it beside the eggs</footer>
</blockquote>
<h3>The nine</h3>
<p>I have grown fond of the nine that come back. They are always from the same two places, and there are fewer when it rains. If none ever did, it would mean that somewhere a hand had reached for the pile and met the counter. Nine is what it costs to turn nobody away. It comes to £6.30.</p>
</section>


<section id="the-edition-without-a-number" aria-labelledby="h-the-edition-without-a-number">
<div class="part__head"><h2 id="h-the-edition-without-a-number">The edition without a number</h2><a class="mark" href="/s/xwdh5vf78k/" aria-label="Permanent link to part 4: The edition without a number">4</a></div>
<p>Then there is the page that you are reading, which has no print run. It costs the same for four readers as for four thousand, and nothing ever comes back in a bag. You would think that this had set us free of the arithmetic. It has set us free of the pencil, and the pencil was doing us good.</p>
<p>So we have put some of the limits back by hand. An article appears here when it would have earned its place on the sheet. Each part of it has an address, which is the number in the margin, so that you can send a friend the one part that concerns them and not the whole sermon. And what we get wrong is put right the same afternoon, where the paper has to wait until next month, which is a long time to be mistaken beside the eggs.</p>
</section>
','[{"key": "mqgjqc6hpz", "anchor": "monday", "heading": "Monday", "number": 1}, {"key": "97vskgvxdh", "anchor": "what-the-arithmetic-said", "heading": "What the arithmetic said", "number": 2}, {"key": "prgbcjpg8j", "anchor": "where-they-all-go", "heading": "Where they all go", "number": 3}, {"key": "xwdh5vf78k", "anchor": "the-edition-without-a-number", "heading": "The edition without a number", "number": 4}]',729,1,'2026-11-24 22:39:58.779793','2026-11-25 22:39:58.867123','9000-01-01 00:00:00','9000-01-01 00:00:00',3,1);
INSERT INTO "articles_edition" VALUES(7,'admin','2026-11-24 22:39:58.887293',1,'article','Withdrawn','',NULL,'[]','[]',1,'
<section id="a-heading" aria-labelledby="h-a-heading">
<div class="part__head"><h2 id="h-a-heading">A heading</h2><a class="mark" href="/s/ntzzzpwrs7/" aria-label="Permanent link to part 1: A heading">1</a></div>
<p>A text.<a class="note-ref" id="ref-ntzzzpwrs7-1" href="#fn-ntzzzpwrs7-1" aria-label="Note 1">1</a></p>
<aside class="notes" aria-label="Notes">
<ol>
<li id="fn-ntzzzpwrs7-1">And a note. <a href="#ref-ntzzzpwrs7-1" aria-label="Back to the text of note 1">↩</a></li>
</ol>
</aside>
</section>
','[{"key": "ntzzzpwrs7", "anchor": "a-heading", "heading": "A heading", "number": 1}]',7,1,'2026-11-24 22:39:58.883920','2026-11-24 22:39:58.883920','2026-11-24 22:39:58.892267',NULL,6,1);
CREATE TABLE "articles_edition_authors" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "edition_id" bigint NOT NULL REFERENCES "articles_edition" ("id") DEFERRABLE INITIALLY DEFERRED, "author_id" bigint NOT NULL REFERENCES "articles_author" ("id") DEFERRABLE INITIALLY DEFERRED);
INSERT INTO "articles_edition_authors" VALUES(1,3,1);
INSERT INTO "articles_edition_authors" VALUES(2,4,2);
INSERT INTO "articles_edition_authors" VALUES(3,4,3);
INSERT INTO "articles_edition_authors" VALUES(4,5,3);
INSERT INTO "articles_edition_authors" VALUES(5,6,1);
CREATE TABLE "articles_edition_tags" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "edition_id" bigint NOT NULL REFERENCES "articles_edition" ("id") DEFERRABLE INITIALLY DEFERRED, "tag_id" bigint NOT NULL REFERENCES "articles_tag" ("id") DEFERRABLE INITIALLY DEFERRED);
INSERT INTO "articles_edition_tags" VALUES(1,3,1);
INSERT INTO "articles_edition_tags" VALUES(2,3,2);
INSERT INTO "articles_edition_tags" VALUES(3,3,3);
INSERT INTO "articles_edition_tags" VALUES(4,4,2);
INSERT INTO "articles_edition_tags" VALUES(5,4,4);
INSERT INTO "articles_edition_tags" VALUES(6,4,5);
INSERT INTO "articles_edition_tags" VALUES(7,5,3);
INSERT INTO "articles_edition_tags" VALUES(8,5,5);
INSERT INTO "articles_edition_tags" VALUES(9,6,1);
INSERT INTO "articles_edition_tags" VALUES(10,6,2);
INSERT INTO "articles_edition_tags" VALUES(11,6,3);
CREATE TABLE "articles_editionsection" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "position" integer unsigned NOT NULL CHECK ("position" >= 0), "edition_id" bigint NOT NULL REFERENCES "articles_edition" ("id") DEFERRABLE INITIALLY DEFERRED, "text_id" bigint NOT NULL REFERENCES "articles_sectionversion" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "edition_place_once" UNIQUE ("edition_id", "position"));
INSERT INTO "articles_editionsection" VALUES(1,1,1,1);
INSERT INTO "articles_editionsection" VALUES(2,2,1,2);
INSERT INTO "articles_editionsection" VALUES(3,3,1,3);
INSERT INTO "articles_editionsection" VALUES(4,4,1,4);
INSERT INTO "articles_editionsection" VALUES(5,5,1,5);
INSERT INTO "articles_editionsection" VALUES(6,1,2,6);
INSERT INTO "articles_editionsection" VALUES(7,2,2,7);
INSERT INTO "articles_editionsection" VALUES(8,3,2,8);
INSERT INTO "articles_editionsection" VALUES(9,1,3,9);
INSERT INTO "articles_editionsection" VALUES(10,2,3,10);
INSERT INTO "articles_editionsection" VALUES(11,3,3,11);
INSERT INTO "articles_editionsection" VALUES(12,4,3,12);
INSERT INTO "articles_editionsection" VALUES(13,5,3,13);
INSERT INTO "articles_editionsection" VALUES(14,6,3,14);
INSERT INTO "articles_editionsection" VALUES(15,1,4,15);
INSERT INTO "articles_editionsection" VALUES(16,2,4,16);
INSERT INTO "articles_editionsection" VALUES(17,3,4,17);
INSERT INTO "articles_editionsection" VALUES(18,4,4,18);
INSERT INTO "articles_editionsection" VALUES(19,5,4,19);
INSERT INTO "articles_editionsection" VALUES(20,1,5,20);
INSERT INTO "articles_editionsection" VALUES(21,2,5,21);
INSERT INTO "articles_editionsection" VALUES(22,3,5,22);
INSERT INTO "articles_editionsection" VALUES(23,4,5,23);
INSERT INTO "articles_editionsection" VALUES(24,5,5,24);
INSERT INTO "articles_editionsection" VALUES(25,6,5,25);
INSERT INTO "articles_editionsection" VALUES(26,7,5,26);
INSERT INTO "articles_editionsection" VALUES(27,8,5,27);
INSERT INTO "articles_editionsection" VALUES(28,9,5,28);
INSERT INTO "articles_editionsection" VALUES(29,1,6,29);
INSERT INTO "articles_editionsection" VALUES(30,2,6,14);
INSERT INTO "articles_editionsection" VALUES(31,3,6,11);
INSERT INTO "articles_editionsection" VALUES(32,4,6,12);
INSERT INTO "articles_editionsection" VALUES(33,5,6,13);
INSERT INTO "articles_editionsection" VALUES(34,1,7,32);
CREATE TABLE "articles_section" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "key" varchar(10) NOT NULL UNIQUE, "anchor" varchar(80) NOT NULL, "position" bigint NOT NULL, "heading" varchar(200) NOT NULL, "body" text NOT NULL, "html" text NOT NULL, "words" integer unsigned NOT NULL CHECK ("words" >= 0), "version" integer unsigned NOT NULL CHECK ("version" >= 0), "removed_at" datetime NULL, "changed_at" datetime NOT NULL, "article_id" bigint NOT NULL REFERENCES "articles_article" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "section_anchor_once" UNIQUE ("article_id", "anchor"));
INSERT INTO "articles_section" VALUES(1,'ntvg6q8cng','when-you-read',1024,'When you read','Reading sets no cookie, opens no session and is not tracked. Every visitor is sent the same page. Everything on it comes from this server: no fonts, scripts, counters or pictures are fetched from anywhere else, so nobody else learns that you were here. If you follow a link to another site, your browser is asked not to say which page you came from.

If you choose light or dark by hand, your browser remembers the choice in its own storage on your device. It is never sent to us.','<p>Reading sets no cookie, opens no session and is not tracked. Every visitor is sent the same page. Everything on it comes from this server: no fonts, scripts, counters or pictures are fetched from anywhere else, so nobody else learns that you were here. If you follow a link to another site, your browser is asked not to say which page you came from.</p>
<p>If you choose light or dark by hand, your browser remembers the choice in its own storage on your device. It is never sent to us.</p>
',90,1,NULL,'2026-11-24 22:39:58.704232',1);
INSERT INTO "articles_section" VALUES(2,'3fvwbd3dpg','when-you-listen',2048,'When you listen','Nothing is fetched until you press play. From then on your browser is connected to the server that sends the station''s sound. That server may be run by somebody else, and like any server it sees the network address that it is sending to. We do not record that you listened.','<p>Nothing is fetched until you press play. From then on your browser is connected to the server that sends the station''s sound. That server may be run by somebody else, and like any server it sees the network address that it is sending to. We do not record that you listened.</p>
',51,1,NULL,'2026-11-24 22:39:58.706541',1);
INSERT INTO "articles_section" VALUES(3,'z8pqqpqztg','when-you-shout',3072,'When you shout','We keep the name that you typed, the text and the time. All three are public. Any name will do, and there is no account behind it.

We never store your network (IP) address with a shout, or anywhere in the site''s database. To hold off floods we keep a keyed hash of it, a scrambled number from which the address cannot be read back without our key. The hash is gone an hour after your last shout, and the key is replaced every month.

A shout stays until a moderator hides it. A hidden shout is gone from the pages but not from our records: moderators can still read it, and can restore it if it was hidden by mistake. If you want one of yours taken down, ask the people who run this site.','<p>We keep the name that you typed, the text and the time. All three are public. Any name will do, and there is no account behind it.</p>
<p>We never store your network (IP) address with a shout, or anywhere in the site''s database. To hold off floods we keep a keyed hash of it, a scrambled number from which the address cannot be read back without our key. The hash is gone an hour after your last shout, and the key is replaced every month.</p>
<p>A shout stays until a moderator hides it. A hidden shout is gone from the pages but not from our records: moderators can still read it, and can restore it if it was hidden by mistake. If you want one of yours taken down, ask the people who run this site.</p>
',136,1,NULL,'2026-11-24 22:39:58.708293',1);
INSERT INTO "articles_section" VALUES(4,'hf8dmc44xz','if-you-work-on-this-site',4096,'If you work on this site','Editors and moderators have accounts: a name, an e-mail address if one was given, a password that is stored only as a salted hash, and the time of the last login. Logging in to the admin sets a cookie for the session, one that protects the forms, and one that says no more than that somebody is logged in, so that the site can offer an *Edit* link. The session is good until it runs out or you log out.

The history of every article keeps who changed what, and when; beside a hidden shout stands who hid it. That is what a history is for, and so the names stay in it after the accounts have gone.','<p>Editors and moderators have accounts: a name, an e-mail address if one was given, a password that is stored only as a salted hash, and the time of the last login. Logging in to the admin sets a cookie for the session, one that protects the forms, and one that says no more than that somebody is logged in, so that the site can offer an <em>Edit</em> link. The session is good until it runs out or you log out.</p>
<p>The history of every article keeps who changed what, and when; beside a hidden shout stands who hid it. That is what a history is for, and so the names stay in it after the accounts have gone.</p>
',118,1,NULL,'2026-11-24 22:39:58.709918',1);
INSERT INTO "articles_section" VALUES(5,'zv6p4wcsgm','logs-and-other-machines',5120,'Logs, and other machines','The web server that comes with Broadside writes no list of visits; that log is off unless the operator turns it on. An error is logged with the address of the page that failed. A request too garbled to understand, such as a scanner might send, can leave a line with the network address that it came from.

Many sites stand behind a proxy or with a hosting firm, and either may keep logs of its own. Backups, where they are made, hold what the site held on that day. This page speaks for the software as it is delivered; whoever runs it should add here what they have added to it.','<p>The web server that comes with Broadside writes no list of visits; that log is off unless the operator turns it on. An error is logged with the address of the page that failed. A request too garbled to understand, such as a scanner might send, can leave a line with the network address that it came from.</p>
<p>Many sites stand behind a proxy or with a hosting firm, and either may keep logs of its own. Backups, where they are made, hold what the site held on that day. This page speaks for the software as it is delivered; whoever runs it should add here what they have added to it.</p>
',112,1,NULL,'2026-11-24 22:39:58.711650',1);
INSERT INTO "articles_section" VALUES(6,'zc2pzzrkfg','part',1024,'','This site is a demonstration of Broadside, a publishing program for small publications and internet radio stations that runs on one machine of your own. Marrow Quay, Slipway Radio and everybody who writes here were invented, so that the pages would have something to say. The article about Netflix is about the real one.','<p>This site is a demonstration of Broadside, a publishing program for small publications and internet radio stations that runs on one machine of your own. Marrow Quay, Slipway Radio and everybody who writes here were invented, so that the pages would have something to say. The article about Netflix is about the real one.</p>
',54,1,NULL,'2026-11-24 22:39:58.748348',2);
INSERT INTO "articles_section" VALUES(7,'3x7dtcwhqk','what-you-are-looking-at',2048,'What you are looking at','- **Articles made of sections.** Each numbered part of an article is kept by itself, with its own address and its own history. Two people can work on two parts of one article at the same moment, and both get to keep what they wrote.
- **A sidebar that stands beside every page**: what is playing, a button to hear it, and the ShoutBox, where anybody may say something without an account.
- **Pages** like this one, which have no date and no byline and can stand in the menu.','<ul>
<li><strong>Articles made of sections.</strong> Each numbered part of an article is kept by itself, with its own address and its own history. Two people can work on two parts of one article at the same moment, and both get to keep what they wrote.</li>
<li><strong>A sidebar that stands beside every page</strong>: what is playing, a button to hear it, and the ShoutBox, where anybody may say something without an account.</li>
<li><strong>Pages</strong> like this one, which have no date and no byline and can stand in the menu.</li>
</ul>
',87,1,NULL,'2026-11-24 22:39:58.749927',2);
INSERT INTO "articles_section" VALUES(8,'dx6xgnzzp3','what-to-try-first',3072,'What to try first','1. Read [Say what that was](/articles/say-what-that-was/), and press the number beside one of its headings. The link behind it leads to that part for good, whatever becomes of the heading.
2. Say something in the ShoutBox. It works with JavaScript switched off as well.
3. If this copy is yours, log in at [/admin/](/admin/). The name is `admin`, and the first `make run` printed a password for one use, unless you had set one. Open an article, change one sentence in one section and save: the page here stays as it was. Then publish, and look again.
4. Bring a text of your own, plain or in Markdown, with `manage.py import_article FILE --publish`.
5. Give the station your own stream and the title of what is on; both are set in the admin.

What the site remembers of your visit is told in [What we keep about you](/pages/privacy/). It is not much.','<ol>
<li>Read <a href="/articles/say-what-that-was/">Say what that was</a>, and press the number beside one of its headings. The link behind it leads to that part for good, whatever becomes of the heading.</li>
<li>Say something in the ShoutBox. It works with JavaScript switched off as well.</li>
<li>If this copy is yours, log in at <a href="/admin/">/admin/</a>. The name is <code>admin</code>, and the first <code>make run</code> printed a password for one use, unless you had set one. Open an article, change one sentence in one section and save: the page here stays as it was. Then publish, and look again.</li>
<li>Bring a text of your own, plain or in Markdown, with <code>manage.py import_article FILE --publish</code>.</li>
<li>Give the station your own stream and the title of what is on; both are set in the admin.</li>
</ol>
<p>What the site remembers of your visit is told in <a href="/pages/privacy/">What we keep about you</a>. It is not much.</p>
',147,1,NULL,'2026-11-24 22:39:58.751680',2);
INSERT INTO "articles_section" VALUES(9,'gmx2dsbkzf','part',1024,'','Once a month, on the Monday before we print, somebody at The Slipway has to write a number on the wall. It is the number of copies. It is written in pencil, beside the light switch, under all the numbers that came before it, and for most of this year it has been 240.

A line more.','<p>Once a month, on the Monday before we print, somebody at The Slipway has to write a number on the wall. It is the number of copies. It is written in pencil, beside the light switch, under all the numbers that came before it, and for most of this year it has been 240.</p>
<p>A line more.</p>
',57,2,NULL,'2026-11-24 22:39:58.853651',3);
INSERT INTO "articles_section" VALUES(10,'4f9jh2ptqq','the-regatta',2048,'One new heading','People suppose that a publication of our size prints as many as it can afford. We supposed so too. In our first summer we printed 480 for the regatta, because nearly all the trouble of printing is in getting ready to print: once the type is locked up and the ink is running, each further sheet is a few pence and a movement of the wrist. That is perfectly true, and it left us with 238 regatta numbers and no regatta.

We have them still. They have levelled a filing cabinet and lit a stove, and last autumn the infants'' class made hats. None of that was on the invoice.','<p>People suppose that a publication of our size prints as many as it can afford. We supposed so too. In our first summer we printed 480 for the regatta, because nearly all the trouble of printing is in getting ready to print: once the type is locked up and the ink is running, each further sheet is a few pence and a movement of the wrist. That is perfectly true, and it left us with 238 regatta numbers and no regatta.</p>
<p>We have them still. They have levelled a filing cabinet and lit a stove, and last autumn the infants'' class made hats. None of that was on the invoice.</p>
',110,2,'2026-11-24 22:39:58.862834','2026-11-24 22:39:58.856779',3);
INSERT INTO "articles_section" VALUES(11,'97vskgvxdh','what-the-arithmetic-said',3072,'What the arithmetic said','So we began to count what came back. Every shop that takes us keeps its leftovers under the counter, and on the first of the month I walk round Marrow Quay with a bag. After a year there had been enough walks, at enough different numbers, for a table:

| Printed | The bill | Each one printed | Came back | Each one taken |
|--------:|---------:|-----------------:|----------:|---------------:|
|     120 |     £126 |            £1.05 |         0 |          £1.05 |
|     180 |     £147 |            £0.82 |         3 |          £0.83 |
|     240 |     £168 |            £0.70 |         9 |          £0.73 |
|     300 |     £189 |            £0.63 |        61 |          £0.79 |
|     480 |     £252 |            £0.53 |       238 |          £1.04 |

Read down the third column and you would go on printing until the paper ran out.[^bill] Read down the last and there is a valley, with 240 on the floor of it. Nothing separates those two columns but the copies that nobody wanted.

I know that *taken* flatters us. A copy that goes home may go under the cat. But one that comes back in my bag was certainly not read by anybody, and I would rather count what I can be sure of.

[^bill]: The bill is £84 for getting ready, whatever the number, and 35p a copy for paper, ink and folding. There are no wages in it, because there are no wages.','<p>So we began to count what came back. Every shop that takes us keeps its leftovers under the counter, and on the first of the month I walk round Marrow Quay with a bag. After a year there had been enough walks, at enough different numbers, for a table:</p>
<div class="scroll" tabindex="0" role="region" aria-label="Table">
<table>
<thead>
<tr>
<th scope="col" class="num">Printed</th>
<th scope="col" class="num">The bill</th>
<th scope="col" class="num">Each one printed</th>
<th scope="col" class="num">Came back</th>
<th scope="col" class="num">Each one taken</th>
</tr>
</thead>
<tbody>
<tr>
<td class="num">120</td>
<td class="num">£126</td>
<td class="num">£1.05</td>
<td class="num">0</td>
<td class="num">£1.05</td>
</tr>
<tr>
<td class="num">180</td>
<td class="num">£147</td>
<td class="num">£0.82</td>
<td class="num">3</td>
<td class="num">£0.83</td>
</tr>
<tr>
<td class="num">240</td>
<td class="num">£168</td>
<td class="num">£0.70</td>
<td class="num">9</td>
<td class="num">£0.73</td>
</tr>
<tr>
<td class="num">300</td>
<td class="num">£189</td>
<td class="num">£0.63</td>
<td class="num">61</td>
<td class="num">£0.79</td>
</tr>
<tr>
<td class="num">480</td>
<td class="num">£252</td>
<td class="num">£0.53</td>
<td class="num">238</td>
<td class="num">£1.04</td>
</tr>
</tbody>
</table>
</div>
<p>Read down the third column and you would go on printing until the paper ran out.<a class="note-ref" id="ref-97vskgvxdh-1" href="#fn-97vskgvxdh-1" aria-label="Note 1">1</a> Read down the last and there is a valley, with 240 on the floor of it. Nothing separates those two columns but the copies that nobody wanted.</p>
<p>I know that <em>taken</em> flatters us. A copy that goes home may go under the cat. But one that comes back in my bag was certainly not read by anybody, and I would rather count what I can be sure of.</p>
<aside class="notes" aria-label="Notes">
<ol>
<li id="fn-97vskgvxdh-1">The bill is £84 for getting ready, whatever the number, and 35p a copy for paper, ink and folding. There are no wages in it, because there are no wages. <a href="#ref-97vskgvxdh-1" aria-label="Back to the text of note 1">↩</a></li>
</ol>
</aside>
',199,1,NULL,'2026-11-24 22:39:58.771944',3);
INSERT INTO "articles_section" VALUES(12,'prgbcjpg8j','where-they-all-go',4096,'Where they all go','Two hundred and forty is not a crowd. I can tell you where every one of them stands:

- 96 at the bakery, by the till;
- 60 at Marsh''s, beside the eggs;
- 44 on the ferry, in the rack that used to hold the safety card;
- 24 in the post, to people who have moved away;
- 16 for the library, the school and ourselves.

That list does more for the writing than any book about style. When I am stuck I choose an address and write to it. The crossing takes nineteen minutes, so nothing on the front may need twenty. The ones in the post go to those who remember a different town, and they cannot be told that something is next to the old chandler''s without being told, kindly, that there is no chandler''s.

> I can tell you what a copy is worth. It is worth crossing the road for, or it is worth nothing.
>
> — Edda Marsh, who sells it beside the eggs

### The nine

I have grown fond of the nine that come back. They are always from the same two places, and there are fewer when it rains. If none ever did, it would mean that somewhere a hand had reached for the pile and met the counter. Nine is what it costs to turn nobody away. It comes to £6.30.','<p>Two hundred and forty is not a crowd. I can tell you where every one of them stands:</p>
<ul>
<li>96 at the bakery, by the till;</li>
<li>60 at Marsh''s, beside the eggs;</li>
<li>44 on the ferry, in the rack that used to hold the safety card;</li>
<li>24 in the post, to people who have moved away;</li>
<li>16 for the library, the school and ourselves.</li>
</ul>
<p>That list does more for the writing than any book about style. When I am stuck I choose an address and write to it. The crossing takes nineteen minutes, so nothing on the front may need twenty. The ones in the post go to those who remember a different town, and they cannot be told that something is next to the old chandler''s without being told, kindly, that there is no chandler''s.</p>
<blockquote class="pull">
<p>I can tell you what a copy is worth. It is worth crossing the road for, or it is worth nothing.</p>
<footer>Edda Marsh, who sells it beside the eggs</footer>
</blockquote>
<h3>The nine</h3>
<p>I have grown fond of the nine that come back. They are always from the same two places, and there are fewer when it rains. If none ever did, it would mean that somewhere a hand had reached for the pile and met the counter. Nine is what it costs to turn nobody away. It comes to £6.30.</p>
',224,1,NULL,'2026-11-24 22:39:58.774228',3);
INSERT INTO "articles_section" VALUES(13,'xwdh5vf78k','the-edition-without-a-number',5120,'The edition without a number','Then there is the page that you are reading, which has no print run. It costs the same for four readers as for four thousand, and nothing ever comes back in a bag. You would think that this had set us free of the arithmetic. It has set us free of the pencil, and the pencil was doing us good.

So we have put some of the limits back by hand. An article appears here when it would have earned its place on the sheet. Each part of it has an address, which is the number in the margin, so that you can send a friend the one part that concerns them and not the whole sermon. And what we get wrong is put right the same afternoon, where the paper has to wait until next month, which is a long time to be mistaken beside the eggs.','<p>Then there is the page that you are reading, which has no print run. It costs the same for four readers as for four thousand, and nothing ever comes back in a bag. You would think that this had set us free of the arithmetic. It has set us free of the pencil, and the pencil was doing us good.</p>
<p>So we have put some of the limits back by hand. An article appears here when it would have earned its place on the sheet. Each part of it has an address, which is the number in the margin, so that you can send a friend the one part that concerns them and not the whole sermon. And what we get wrong is put right the same afternoon, where the paper has to wait until next month, which is a long time to be mistaken beside the eggs.</p>
',148,1,NULL,'2026-11-24 22:39:58.776039',3);
INSERT INTO "articles_section" VALUES(14,'mqgjqc6hpz','monday',1536,'Monday','Tomorrow is the Monday, and it is the regatta again, and there is a feeling about the office that we might print a few more. I have looked at the table. I have looked at the filing cabinet, which is beautifully level.

I am going to write 244. One has to live a little.','<p>Tomorrow is the Monday, and it is the regatta again, and there is a feeling about the office that we might print a few more. I have looked at the table. I have looked at the filing cabinet, which is beautifully level.</p>
<p>I am going to write 244. One has to live a little.</p>
',54,1,NULL,'2026-11-24 22:39:58.777559',3);
INSERT INTO "articles_section" VALUES(15,'9vdqsdw2fw','the-tune-at-the-fish-counter',1024,'The tune at the fish counter','A woman came to the studio door in April with eleven notes. She had heard them on Slipway Radio while she was filleting mackerel, her hands were wet, and by the time they were dry we had gone on to the harbour notices. She sang them to us on the step. Neither of us knew the tune. We had played it ourselves, at twenty to nine that morning, from a tape marked *new, good*, and had not said one word about it before or since.

It took until June. We found it by playing her a whole box of tapes down the telephone, one side at a time. The song was called “Gannet Street”, the singer had worked on the ferries, and he turned out to be her cousin.

We would like to say that we had planned that. Instead there is now a sentence on the inside of the studio door, painted at the height of a seated presenter''s eyes: SAY WHAT THAT WAS.','<p>A woman came to the studio door in April with eleven notes. She had heard them on Slipway Radio while she was filleting mackerel, her hands were wet, and by the time they were dry we had gone on to the harbour notices. She sang them to us on the step. Neither of us knew the tune. We had played it ourselves, at twenty to nine that morning, from a tape marked <em>new, good</em>, and had not said one word about it before or since.</p>
<p>It took until June. We found it by playing her a whole box of tapes down the telephone, one side at a time. The song was called “Gannet Street”, the singer had worked on the ferries, and he turned out to be her cousin.</p>
<p>We would like to say that we had planned that. Instead there is now a sentence on the inside of the studio door, painted at the height of a seated presenter''s eyes: SAY WHAT THAT WAS.</p>
',165,1,NULL,'2026-11-24 22:39:58.795098',4);
INSERT INTO "articles_section" VALUES(16,'rkqr3swsvm','after-is-better-than-before',2048,'After is better than before','There are two moments at which to name a record, and presenters love the first. Announce it beforehand and you are a host drawing back a curtain. But the listener has no use for the name yet. They do not know whether they will care, and by the time they do, three minutes later, it has gone out of the window with the bus times.

Name it afterwards and you are answering a question. That is the whole art of the back-announcement.[^anno] Somebody has just finished feeling something and wants a handle to pick it up by, and for about five seconds will take hold of any handle you offer. Then the kettle goes on.

If two records have run together, name the second one first. It is the one that is still in the room.

[^anno]: On a running order it is written *back-anno*, which looks like a misprint and has been corrected by every volunteer we ever had, once each.','<p>There are two moments at which to name a record, and presenters love the first. Announce it beforehand and you are a host drawing back a curtain. But the listener has no use for the name yet. They do not know whether they will care, and by the time they do, three minutes later, it has gone out of the window with the bus times.</p>
<p>Name it afterwards and you are answering a question. That is the whole art of the back-announcement.<a class="note-ref" id="ref-rkqr3swsvm-1" href="#fn-rkqr3swsvm-1" aria-label="Note 1">1</a> Somebody has just finished feeling something and wants a handle to pick it up by, and for about five seconds will take hold of any handle you offer. Then the kettle goes on.</p>
<p>If two records have run together, name the second one first. It is the one that is still in the room.</p>
<aside class="notes" aria-label="Notes">
<ol>
<li id="fn-rkqr3swsvm-1">On a running order it is written <em>back-anno</em>, which looks like a misprint and has been corrected by every volunteer we ever had, once each. <a href="#ref-rkqr3swsvm-1" aria-label="Back to the text of note 1">↩</a></li>
</ol>
</aside>
',161,1,NULL,'2026-11-24 22:39:58.796696',4);
INSERT INTO "articles_section" VALUES(17,'cjh6vxsk8q','four-things-in-this-order',3072,'Four things, in this order','We argued about it through most of May, and this is what survived:

1. **The title**, slowly. It is the part that people will look for.
2. **Who made it**, which means
   - the name on the record, even when you know the real one;
   - one player besides, if you would know that player by ear;
   - nobody else, because a list of credits is a list of reasons to stop listening.
3. **Where it came from**, if that is a person or a place. “From Maud''s loft” is a place. A catalogue number is not.
4. **One thing that you noticed**, which
   - must be there in the sound: a chair, a late drum, an intake of breath;
   - must take less time to say than the ending took to fade.

The fourth is optional, and it is where most of the presenting happens. Anybody can read a label. Only somebody who was listening can tell you about the chair.

### When you do not know

Say so. “We have no idea what that was, and we are beside the telephone” has brought us more names than any catalogue. What you may not do is guess. A wrong title is worse than none: it gets written on the back of an envelope and asked for in shops, politely, for years.','<p>We argued about it through most of May, and this is what survived:</p>
<ol>
<li><strong>The title</strong>, slowly. It is the part that people will look for.</li>
<li><strong>Who made it</strong>, which means
<ul>
<li>the name on the record, even when you know the real one;</li>
<li>one player besides, if you would know that player by ear;</li>
<li>nobody else, because a list of credits is a list of reasons to stop listening.</li>
</ul>
</li>
<li><strong>Where it came from</strong>, if that is a person or a place. “From Maud''s loft” is a place. A catalogue number is not.</li>
<li><strong>One thing that you noticed</strong>, which
<ul>
<li>must be there in the sound: a chair, a late drum, an intake of breath;</li>
<li>must take less time to say than the ending took to fade.</li>
</ul>
</li>
</ol>
<p>The fourth is optional, and it is where most of the presenting happens. Anybody can read a label. Only somebody who was listening can tell you about the chair.</p>
<h3>When you do not know</h3>
<p>Say so. “We have no idea what that was, and we are beside the telephone” has brought us more names than any catalogue. What you may not do is guess. A wrong title is worse than none: it gets written on the back of an envelope and asked for in shops, politely, for years.</p>
',212,1,NULL,'2026-11-24 22:39:58.798323',4);
INSERT INTO "articles_section" VALUES(18,'b4zznsn3rf','the-card-beside-the-fader',4096,'The card beside the fader','A sentence on a door is not enough at three in the morning. So there is a card as well, one for each hour, and filling it in is the price of touching the fader. It is plain text, which anyone can type, any printer can print, and a tired person can read by the light of the meters:

```text
# Tuesday, hour 22
# time   what                    say it   and this
22:00    Gannet Street           after    J. Tallow, voice and squeezebox
22:04    The Long Way to Port    after    listen for the chair
22:09    (harbour notices)       -
22:13    unknown, box 6 side 2   ask      no label, found in Maud''s loft
22:17    Lantern, Lantern        both     starts very quietly
```

`both` is for a record that begins so softly that, without a word of warning, people get up and see to their sets. `ask` is the most useful word on the card. It turns a hole in our knowledge into a reason for somebody to ring.

The last column is for whoever comes after you. Two of us have learned more from that column, about records that we thought we knew, than from the records.','<p>A sentence on a door is not enough at three in the morning. So there is a card as well, one for each hour, and filling it in is the price of touching the fader. It is plain text, which anyone can type, any printer can print, and a tired person can read by the light of the meters:</p>
<pre tabindex="0"><code class="language-text"># Tuesday, hour 22
# time   what                    say it   and this
22:00    Gannet Street           after    J. Tallow, voice and squeezebox
22:04    The Long Way to Port    after    listen for the chair
22:09    (harbour notices)       -
22:13    unknown, box 6 side 2   ask      no label, found in Maud''s loft
22:17    Lantern, Lantern        both     starts very quietly
</code></pre>
<p><code>both</code> is for a record that begins so softly that, without a word of warning, people get up and see to their sets. <code>ask</code> is the most useful word on the card. It turns a hole in our knowledge into a reason for somebody to ring.</p>
<p>The last column is for whoever comes after you. Two of us have learned more from that column, about records that we thought we knew, than from the records.</p>
',186,1,NULL,'2026-11-24 22:39:58.800281',4);
INSERT INTO "articles_section" VALUES(19,'t45bf4kpff','a-box-is-not-a-voice',5120,'A box is not a voice','Beside this page there is a box that says what is playing. It is a fine thing. It answers at once, to wet hands or dry, and it does not mind being asked twice. When we put it there, people wondered whether the sentence on the door could be painted over.

The opposite has happened. The box can give you the title; it has no opinion about the drummer, who came in late and can be heard laughing. When it does not know, it says that it does not know, which we respect, but it has no telephone to sit beside. And most of those who hear us are not looking at any page. They are driving, or baking, or up to the wrists in mackerel.

So the box says what this is, and we say what that was. Between the two of us, not much gets away.','<p>Beside this page there is a box that says what is playing. It is a fine thing. It answers at once, to wet hands or dry, and it does not mind being asked twice. When we put it there, people wondered whether the sentence on the door could be painted over.</p>
<p>The opposite has happened. The box can give you the title; it has no opinion about the drummer, who came in late and can be heard laughing. When it does not know, it says that it does not know, which we respect, but it has no telephone to sit beside. And most of those who hear us are not looking at any page. They are driving, or baking, or up to the wrists in mackerel.</p>
<p>So the box says what this is, and we say what that was. Between the two of us, not much gets away.</p>
',148,1,NULL,'2026-11-24 22:39:58.801892',4);
INSERT INTO "articles_section" VALUES(20,'hd5wbd8stz','part',1024,'','You come home, put your feet up and open Netflix, and what you want from it is simple: a film or a series that somebody has chosen well, and an evening in which nothing is asked of you. Nobody goes there to publish a thought, answer a stranger or polish the sort of profile that Instagram and Facebook run on.

And yet the sofa is not as private as it looks. Friends arrange watch parties. By morning the thing you saw last night is in every feed you own, cut up, captioned and argued about. A line that ought to be plain, between the place where we watch and the place where we talk, has begun to smudge. This article sets out to find it again, and to say where on the digital map Netflix belongs.','<p>You come home, put your feet up and open Netflix, and what you want from it is simple: a film or a series that somebody has chosen well, and an evening in which nothing is asked of you. Nobody goes there to publish a thought, answer a stranger or polish the sort of profile that Instagram and Facebook run on.</p>
<p>And yet the sofa is not as private as it looks. Friends arrange watch parties. By morning the thing you saw last night is in every feed you own, cut up, captioned and argued about. A line that ought to be plain, between the place where we watch and the place where we talk, has begun to smudge. This article sets out to find it again, and to say where on the digital map Netflix belongs.</p>
',136,1,NULL,'2026-11-24 22:39:58.818805',5);
INSERT INTO "articles_section" VALUES(21,'28shh28wc3','defining-an-entertainment-platform-versus-a-social-network',2048,'Defining an Entertainment Platform Versus a Social Network','Begin with what each of them is for, because that is where they part, and they part in more ways than one. An entertainment platform opens a door to films and television programmes, picked and arranged for the person who is looking. Once you are through it, your business is to watch. Talking to the other members, or handing them something of your own, is hardly the point.

A social network starts from the opposite end. Facebook and Twitter[^twitter] would be empty rooms without the people in them: it is they who write the posts, remark on each other''s, keep up the conversation and turn out for whatever the group is doing that week. Take away the members'' own work, and their wish to answer one another, and nothing would be left to visit.

### Two ways of holding on to somebody

Netflix deals in work made by professionals, and it spends its ingenuity on keeping you in your seat. Its marketing is aimed at particular viewers, so that they stay, and so that watching turns into bingeing, one episode running on into the next until suddenly it is late. To see how it is doing, it looks at what gets watched; to keep you curious, it recommends what ought to suit your own particular taste. A network lives instead on the back-and-forth, on people joining in. Two machines built for different ends, with different controls, will not feel alike in the hand, and these two never do.

[^twitter]: The network now called X appears throughout under its old name.','<p>Begin with what each of them is for, because that is where they part, and they part in more ways than one. An entertainment platform opens a door to films and television programmes, picked and arranged for the person who is looking. Once you are through it, your business is to watch. Talking to the other members, or handing them something of your own, is hardly the point.</p>
<p>A social network starts from the opposite end. Facebook and Twitter<a class="note-ref" id="ref-28shh28wc3-1" href="#fn-28shh28wc3-1" aria-label="Note 1">1</a> would be empty rooms without the people in them: it is they who write the posts, remark on each other''s, keep up the conversation and turn out for whatever the group is doing that week. Take away the members'' own work, and their wish to answer one another, and nothing would be left to visit.</p>
<h3>Two ways of holding on to somebody</h3>
<p>Netflix deals in work made by professionals, and it spends its ingenuity on keeping you in your seat. Its marketing is aimed at particular viewers, so that they stay, and so that watching turns into bingeing, one episode running on into the next until suddenly it is late. To see how it is doing, it looks at what gets watched; to keep you curious, it recommends what ought to suit your own particular taste. A network lives instead on the back-and-forth, on people joining in. Two machines built for different ends, with different controls, will not feel alike in the hand, and these two never do.</p>
<aside class="notes" aria-label="Notes">
<ol>
<li id="fn-28shh28wc3-1">The network now called X appears throughout under its old name. <a href="#ref-28shh28wc3-1" aria-label="Back to the text of note 1">↩</a></li>
</ol>
</aside>
',258,1,NULL,'2026-11-24 22:39:58.820314',5);
INSERT INTO "articles_section" VALUES(22,'6jkdz73z3k','the-evolution-of-netflixs-business-model',3072,'The Evolution of Netflix’s Business Model','The company whose name now means pressing *play* began with an object that you could drop. In 1997 Netflix opened for business renting out DVDs. Ten years on, in 2007, it remade itself as a streaming service, and with that one turn it altered, root and branch, the way in which audiences take in their entertainment. A subscriber could reach into a large library and have any title running at once. Streaming services all over the world have been measured against that moment ever since.

A library of other people''s work will carry you only so far. Wanting to grow, and to have something better to put in front of its customers, Netflix took to making programmes itself, and the first big series of its own, *House of Cards*, reached the screen in 2013. The appetite came with the eating. By 2018 some $8 billion had been set aside for original work, and the ambition behind the sum was plain: Netflix''s own productions were to fill one half of everything it had to show.

Meanwhile well-chosen partnerships brought in films and series that could be seen nowhere else, and the catalogue grew broader for it. Then there was the matter of timing. Netflix did not hand out its series in portions. They came all at once, every episode on the table together, and viewers did what anyone does with an open box of chocolates. Binge-watching had found its ideal conditions, and it bound the audience closer still.

Put end to end, these decisions go a long way to explain how Netflix grew so large, and why it stands in the front rank of streaming wherever in the world people stream. Notice what is missing from the list. Not one of those steps asked the customer to make, post or say a thing.','<p>The company whose name now means pressing <em>play</em> began with an object that you could drop. In 1997 Netflix opened for business renting out DVDs. Ten years on, in 2007, it remade itself as a streaming service, and with that one turn it altered, root and branch, the way in which audiences take in their entertainment. A subscriber could reach into a large library and have any title running at once. Streaming services all over the world have been measured against that moment ever since.</p>
<p>A library of other people''s work will carry you only so far. Wanting to grow, and to have something better to put in front of its customers, Netflix took to making programmes itself, and the first big series of its own, <em>House of Cards</em>, reached the screen in 2013. The appetite came with the eating. By 2018 some $8 billion had been set aside for original work, and the ambition behind the sum was plain: Netflix''s own productions were to fill one half of everything it had to show.</p>
<p>Meanwhile well-chosen partnerships brought in films and series that could be seen nowhere else, and the catalogue grew broader for it. Then there was the matter of timing. Netflix did not hand out its series in portions. They came all at once, every episode on the table together, and viewers did what anyone does with an open box of chocolates. Binge-watching had found its ideal conditions, and it bound the audience closer still.</p>
<p>Put end to end, these decisions go a long way to explain how Netflix grew so large, and why it stands in the front rank of streaming wherever in the world people stream. Notice what is missing from the list. Not one of those steps asked the customer to make, post or say a thing.</p>
',302,1,NULL,'2026-11-24 22:39:58.822112',5);
INSERT INTO "articles_section" VALUES(23,'pgph9bdd5h','social-features-and-user-interaction-on-netflix',4096,'Social Features and User Interaction on Netflix','So far, so solitary. But Netflix works hard at being talked about, and a good part of its plan for keeping our attention rests on giving us something to do besides watch. Much of this happens through its marketing on social media, where it brings out material that only it can have: a preview of what is coming, a clip shot behind the scenes. Each one is an opening remark, and the replies travel from one platform to the next.

The remark is not the same everywhere. Netflix keeps Twitter accounts for individual regions and makes use of Facebook''s geo-targeting,[^geo] so that a post can address one particular audience in terms that it will recognise as its own. A joke that lands in one country may need a paragraph of explanation in the next. A local post never has to explain itself, and people answer what sounds like home.

The campaigns themselves lean the same way: they urge us to watch together, and to talk it over when the credits have rolled. On TikTok, among other places, Netflix adds things to take part in rather than merely to look at, and these do double duty. They advertise a title, certainly. They also tie it to whatever tune the wider culture happens to be humming that month.

All of which gives a streaming company a second occupation. It takes a chair in the larger conversation as well as supplying the subject, and it goes on being heard long after the television has gone dark.

[^geo]: Geo-targeting is showing a post only to people in chosen places: one country, say, or one city.','<p>So far, so solitary. But Netflix works hard at being talked about, and a good part of its plan for keeping our attention rests on giving us something to do besides watch. Much of this happens through its marketing on social media, where it brings out material that only it can have: a preview of what is coming, a clip shot behind the scenes. Each one is an opening remark, and the replies travel from one platform to the next.</p>
<p>The remark is not the same everywhere. Netflix keeps Twitter accounts for individual regions and makes use of Facebook''s geo-targeting,<a class="note-ref" id="ref-pgph9bdd5h-1" href="#fn-pgph9bdd5h-1" aria-label="Note 1">1</a> so that a post can address one particular audience in terms that it will recognise as its own. A joke that lands in one country may need a paragraph of explanation in the next. A local post never has to explain itself, and people answer what sounds like home.</p>
<p>The campaigns themselves lean the same way: they urge us to watch together, and to talk it over when the credits have rolled. On TikTok, among other places, Netflix adds things to take part in rather than merely to look at, and these do double duty. They advertise a title, certainly. They also tie it to whatever tune the wider culture happens to be humming that month.</p>
<p>All of which gives a streaming company a second occupation. It takes a chair in the larger conversation as well as supplying the subject, and it goes on being heard long after the television has gone dark.</p>
<aside class="notes" aria-label="Notes">
<ol>
<li id="fn-pgph9bdd5h-1">Geo-targeting is showing a post only to people in chosen places: one country, say, or one city. <a href="#ref-pgph9bdd5h-1" aria-label="Back to the text of note 1">↩</a></li>
</ol>
</aside>
',270,1,NULL,'2026-11-24 22:39:58.823739',5);
INSERT INTO "articles_section" VALUES(24,'hsrjhf2dq9','netflixs-role-in-community-building-through-social-media',5120,'Netflix’s Role in Community Building Through Social Media','A fan base is only a crowd until its members can see each other. On Twitter, Facebook and Instagram, Netflix gives them somewhere to look. It posts the meme in which you wince at your own habits, the picture from backstage, the pointed remark that arrives while everybody still cares; and a pastime that is mostly carried out alone, in the half dark, takes on some of the warmth of company.

A great deal of it is phrased as an invitation. A post asks for a reaction, and those who give one soon find that they are addressing one another rather than the firm that asked. Handsome pictures help. So does a good sense of the calendar, since a release date announced at the right moment will keep the fans debating over breakfast.

> A community begins when the audience stops facing the screen and turns to face itself.
>
> — From the notebook kept for this article

These are small meeting places, but they add up. Somebody says what they made of a new series, or of some new feature, discovers that a great many strangers felt just the same, and is a little more at home among the fans at large. And because the posts keep coming, and keep their liveliness, interest has no time to cool: people go on feeling that they have a part in something watched in common.','<p>A fan base is only a crowd until its members can see each other. On Twitter, Facebook and Instagram, Netflix gives them somewhere to look. It posts the meme in which you wince at your own habits, the picture from backstage, the pointed remark that arrives while everybody still cares; and a pastime that is mostly carried out alone, in the half dark, takes on some of the warmth of company.</p>
<p>A great deal of it is phrased as an invitation. A post asks for a reaction, and those who give one soon find that they are addressing one another rather than the firm that asked. Handsome pictures help. So does a good sense of the calendar, since a release date announced at the right moment will keep the fans debating over breakfast.</p>
<blockquote class="pull">
<p>A community begins when the audience stops facing the screen and turns to face itself.</p>
<footer>From the notebook kept for this article</footer>
</blockquote>
<p>These are small meeting places, but they add up. Somebody says what they made of a new series, or of some new feature, discovers that a great many strangers felt just the same, and is a little more at home among the fans at large. And because the posts keep coming, and keep their liveliness, interest has no time to cool: people go on feeling that they have a part in something watched in common.</p>
',230,1,NULL,'2026-11-24 22:39:58.825407',5);
INSERT INTO "articles_section" VALUES(25,'59h8rgkwcp','how-netflix-leverages-external-social-networks',6144,'How Netflix Leverages External Social Networks','There is a division of labour here, and a shrewd one. To see a programme you go, as a rule, to Netflix''s own service. To hear of it you need go nowhere, for the news comes to find you. Facebook, YouTube, Instagram and Twitter carry its announcements, its memes and its promotions, and the company treats these borrowed stages as working tools with two uses: being seen, and not being forgotten. Here too the address is as local as it can be made. Separate accounts for separate regions, and posts that surface only where they make sense, improve the odds that what reaches you will mean something to you, and so do its work.

Nor is it all advertising. Some of what goes out is closer to a present:

- **Footage from behind the scenes**, which lets you admire the carpentry once you have enjoyed the play.
- **Live exchanges**, in which, for as long as they last, there is somebody at the other end.
- **Comic outtakes**, the stumbles that make a polished production human.

Every one of these gives something over and above the programmes, and a viewer who has been given something puts more of themselves into the story.

What counts is keeping it up. Steady attention on these networks turns the wait for a new release into a pleasure of its own, and it feeds two loyalties together, one to the shows and one to the name above them. Seen whole, from the first teaser to the last outtake, the effort brings people to the screen, and Netflix''s marketing as a whole owes it a good share of its success.','<p>There is a division of labour here, and a shrewd one. To see a programme you go, as a rule, to Netflix''s own service. To hear of it you need go nowhere, for the news comes to find you. Facebook, YouTube, Instagram and Twitter carry its announcements, its memes and its promotions, and the company treats these borrowed stages as working tools with two uses: being seen, and not being forgotten. Here too the address is as local as it can be made. Separate accounts for separate regions, and posts that surface only where they make sense, improve the odds that what reaches you will mean something to you, and so do its work.</p>
<p>Nor is it all advertising. Some of what goes out is closer to a present:</p>
<ul>
<li><strong>Footage from behind the scenes</strong>, which lets you admire the carpentry once you have enjoyed the play.</li>
<li><strong>Live exchanges</strong>, in which, for as long as they last, there is somebody at the other end.</li>
<li><strong>Comic outtakes</strong>, the stumbles that make a polished production human.</li>
</ul>
<p>Every one of these gives something over and above the programmes, and a viewer who has been given something puts more of themselves into the story.</p>
<p>What counts is keeping it up. Steady attention on these networks turns the wait for a new release into a pleasure of its own, and it feeds two loyalties together, one to the shows and one to the name above them. Seen whole, from the first teaser to the last outtake, the effort brings people to the screen, and Netflix''s marketing as a whole owes it a good share of its success.</p>
',271,1,NULL,'2026-11-24 22:39:58.826969',5);
INSERT INTO "articles_section" VALUES(26,'5s9dvjptx6','the-influence-of-netflix-content-on-online-conversations',7168,'The Influence of Netflix Content on Online Conversations','Now and then a programme runs ahead of anything its makers could say for it. *Stranger Things* and *Squid Game*, Netflix originals both, changed what people were talking about on TikTok, on Twitter and all over social media besides, and the trail is easy to follow: the memes that were made from them, the clips that went from hand to hand, the challenges that went viral until everybody seemed to know somebody who had tried one. People do not go to that trouble over something that left them cold.

A show of this kind is a catalyst in the chemist''s sense, a thing that sets others reacting with each other. Join the argument online, or have a few friends over for a watch party, and the evening changes its nature. What would have been one person and one screen becomes an occasion, with company, and everyone present knows it.

Netflix, for its part, keeps the fire fed. It posts things in which viewers see themselves, and when they write back it answers in kind, so that its own voice is among those discussing its own shows. The outcome is that the programmes no longer stop where the platform does. They have passed into the general talk about film and television and whatever comes next, and anyone who follows that talk will meet them there.','<p>Now and then a programme runs ahead of anything its makers could say for it. <em>Stranger Things</em> and <em>Squid Game</em>, Netflix originals both, changed what people were talking about on TikTok, on Twitter and all over social media besides, and the trail is easy to follow: the memes that were made from them, the clips that went from hand to hand, the challenges that went viral until everybody seemed to know somebody who had tried one. People do not go to that trouble over something that left them cold.</p>
<p>A show of this kind is a catalyst in the chemist''s sense, a thing that sets others reacting with each other. Join the argument online, or have a few friends over for a watch party, and the evening changes its nature. What would have been one person and one screen becomes an occasion, with company, and everyone present knows it.</p>
<p>Netflix, for its part, keeps the fire fed. It posts things in which viewers see themselves, and when they write back it answers in kind, so that its own voice is among those discussing its own shows. The outcome is that the programmes no longer stop where the platform does. They have passed into the general talk about film and television and whatever comes next, and anyone who follows that talk will meet them there.</p>
',224,1,NULL,'2026-11-24 22:39:58.828761',5);
INSERT INTO "articles_section" VALUES(27,'nngcq78bgf','key-differences-between-streaming-platforms-and-social-media',8192,'Key Differences Between Streaming Platforms and Social Media Networks','Set side by side, the two look less like rivals than like different trades. A streaming platform, Netflix being the example to hand, sells what media companies have made or selected, and what it lets you do with those films and series is watch them. You sit back. There is little in the experience to answer, and less that you could add to.

Facebook and Instagram turn all this round. Their stock is whatever the members bring, and the whole arrangement nudges each of them to put something up, to say something underneath, to respond to what a neighbour has posted. It happens while you look on, this minute, and acquaintances are made as it happens. Joining in is no extra here: it is the thing itself.

| The question            | Streaming platform                   | Social network                           |
|:------------------------|:-------------------------------------|:-----------------------------------------|
| Examples                | Netflix                              | Facebook, Instagram                      |
| What is it for?         | Delivering films and series          | Bringing people into contact             |
| Who makes what you see? | Media companies, who also select it  | The people who use it                    |
| What is your part?      | To watch                             | To share, comment and reply              |
| How does it answer you? | With recommendations fitted to you   | With other people, in real time          |
| How is it laid out?     | In good order, with little to press  | As an open floor, changing all the while |

One thing they do have in common. Both of them serve a public that has come to find something worth its attention, and from a distance two people bent over two telephones look much alike. It is in how each gets at what it came for that they differ. One side delivers: the evening has a shape, and few buttons interrupt it. The other puts exchange before everything, and its floor is never still, because anyone who steps on to it may change the dance.','<p>Set side by side, the two look less like rivals than like different trades. A streaming platform, Netflix being the example to hand, sells what media companies have made or selected, and what it lets you do with those films and series is watch them. You sit back. There is little in the experience to answer, and less that you could add to.</p>
<p>Facebook and Instagram turn all this round. Their stock is whatever the members bring, and the whole arrangement nudges each of them to put something up, to say something underneath, to respond to what a neighbour has posted. It happens while you look on, this minute, and acquaintances are made as it happens. Joining in is no extra here: it is the thing itself.</p>
<div class="scroll" tabindex="0" role="region" aria-label="Table">
<table>
<thead>
<tr>
<th scope="col">The question</th>
<th scope="col">Streaming platform</th>
<th scope="col">Social network</th>
</tr>
</thead>
<tbody>
<tr>
<td>Examples</td>
<td>Netflix</td>
<td>Facebook, Instagram</td>
</tr>
<tr>
<td>What is it for?</td>
<td>Delivering films and series</td>
<td>Bringing people into contact</td>
</tr>
<tr>
<td>Who makes what you see?</td>
<td>Media companies, who also select it</td>
<td>The people who use it</td>
</tr>
<tr>
<td>What is your part?</td>
<td>To watch</td>
<td>To share, comment and reply</td>
</tr>
<tr>
<td>How does it answer you?</td>
<td>With recommendations fitted to you</td>
<td>With other people, in real time</td>
</tr>
<tr>
<td>How is it laid out?</td>
<td>In good order, with little to press</td>
<td>As an open floor, changing all the while</td>
</tr>
</tbody>
</table>
</div>
<p>One thing they do have in common. Both of them serve a public that has come to find something worth its attention, and from a distance two people bent over two telephones look much alike. It is in how each gets at what it came for that they differ. One side delivers: the evening has a shape, and few buttons interrupt it. The other puts exchange before everything, and its floor is never still, because anyone who steps on to it may change the dance.</p>
',297,1,NULL,'2026-11-24 22:39:58.830315',5);
INSERT INTO "articles_section" VALUES(28,'6nfbxpj22k','conclusion',9216,'Conclusion','Is Netflix social media, then? It is not, and it does not seem to mind. What you enter when you log on is a house of entertainment, built for finding a good thing and enjoying it. It has a few sociable corners, and they are real, but do not look in them for the depth of exchange, or the fellowship, that a true network is made of. The talk goes on elsewhere, on the pavement outside, in rooms that belong to other companies. Indoors the arrangement is between you and the story: the programme has been picked with you in mind, and the character on the screen, not some other subscriber, is the one you are asked to come close to. Netflix is for streaming; the socialising we do afterwards. In that difference lies its character.','<p>Is Netflix social media, then? It is not, and it does not seem to mind. What you enter when you log on is a house of entertainment, built for finding a good thing and enjoying it. It has a few sociable corners, and they are real, but do not look in them for the depth of exchange, or the fellowship, that a true network is made of. The talk goes on elsewhere, on the pavement outside, in rooms that belong to other companies. Indoors the arrangement is between you and the story: the programme has been picked with you in mind, and the character on the screen, not some other subscriber, is the one you are asked to come close to. Netflix is for streaming; the socialising we do afterwards. In that difference lies its character.</p>
',136,1,NULL,'2026-11-24 22:39:58.833002',5);
INSERT INTO "articles_section" VALUES(29,'ntzzzpwrs7','a-heading',1024,'A heading','A text.[^1]

[^1]: And a note.','<p>A text.<a class="note-ref" id="ref-ntzzzpwrs7-1" href="#fn-ntzzzpwrs7-1" aria-label="Note 1">1</a></p>
<aside class="notes" aria-label="Notes">
<ol>
<li id="fn-ntzzzpwrs7-1">And a note. <a href="#ref-ntzzzpwrs7-1" aria-label="Back to the text of note 1">↩</a></li>
</ol>
</aside>
',5,1,NULL,'2026-11-24 22:39:58.881627',6);
CREATE TABLE "articles_sectionversion" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "by_name" varchar(150) NOT NULL, "at" datetime NOT NULL, "version" integer unsigned NULL CHECK ("version" >= 0), "base_version" integer unsigned NULL CHECK ("base_version" >= 0), "heading" varchar(200) NOT NULL, "body" text NOT NULL, "by_id" bigint NULL REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED, "section_id" bigint NOT NULL REFERENCES "articles_section" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "section_version_once" UNIQUE ("section_id", "version"));
INSERT INTO "articles_sectionversion" VALUES(1,'','2026-11-24 22:39:58.704232',1,NULL,'When you read','Reading sets no cookie, opens no session and is not tracked. Every visitor is sent the same page. Everything on it comes from this server: no fonts, scripts, counters or pictures are fetched from anywhere else, so nobody else learns that you were here. If you follow a link to another site, your browser is asked not to say which page you came from.

If you choose light or dark by hand, your browser remembers the choice in its own storage on your device. It is never sent to us.',NULL,1);
INSERT INTO "articles_sectionversion" VALUES(2,'','2026-11-24 22:39:58.706541',1,NULL,'When you listen','Nothing is fetched until you press play. From then on your browser is connected to the server that sends the station''s sound. That server may be run by somebody else, and like any server it sees the network address that it is sending to. We do not record that you listened.',NULL,2);
INSERT INTO "articles_sectionversion" VALUES(3,'','2026-11-24 22:39:58.708293',1,NULL,'When you shout','We keep the name that you typed, the text and the time. All three are public. Any name will do, and there is no account behind it.

We never store your network (IP) address with a shout, or anywhere in the site''s database. To hold off floods we keep a keyed hash of it, a scrambled number from which the address cannot be read back without our key. The hash is gone an hour after your last shout, and the key is replaced every month.

A shout stays until a moderator hides it. A hidden shout is gone from the pages but not from our records: moderators can still read it, and can restore it if it was hidden by mistake. If you want one of yours taken down, ask the people who run this site.',NULL,3);
INSERT INTO "articles_sectionversion" VALUES(4,'','2026-11-24 22:39:58.709918',1,NULL,'If you work on this site','Editors and moderators have accounts: a name, an e-mail address if one was given, a password that is stored only as a salted hash, and the time of the last login. Logging in to the admin sets a cookie for the session, one that protects the forms, and one that says no more than that somebody is logged in, so that the site can offer an *Edit* link. The session is good until it runs out or you log out.

The history of every article keeps who changed what, and when; beside a hidden shout stands who hid it. That is what a history is for, and so the names stay in it after the accounts have gone.',NULL,4);
INSERT INTO "articles_sectionversion" VALUES(5,'','2026-11-24 22:39:58.711650',1,NULL,'Logs, and other machines','The web server that comes with Broadside writes no list of visits; that log is off unless the operator turns it on. An error is logged with the address of the page that failed. A request too garbled to understand, such as a scanner might send, can leave a line with the network address that it came from.

Many sites stand behind a proxy or with a hosting firm, and either may keep logs of its own. Backups, where they are made, hold what the site held on that day. This page speaks for the software as it is delivered; whoever runs it should add here what they have added to it.',NULL,5);
INSERT INTO "articles_sectionversion" VALUES(6,'','2026-11-24 22:39:58.748348',1,NULL,'','This site is a demonstration of Broadside, a publishing program for small publications and internet radio stations that runs on one machine of your own. Marrow Quay, Slipway Radio and everybody who writes here were invented, so that the pages would have something to say. The article about Netflix is about the real one.',NULL,6);
INSERT INTO "articles_sectionversion" VALUES(7,'','2026-11-24 22:39:58.749927',1,NULL,'What you are looking at','- **Articles made of sections.** Each numbered part of an article is kept by itself, with its own address and its own history. Two people can work on two parts of one article at the same moment, and both get to keep what they wrote.
- **A sidebar that stands beside every page**: what is playing, a button to hear it, and the ShoutBox, where anybody may say something without an account.
- **Pages** like this one, which have no date and no byline and can stand in the menu.',NULL,7);
INSERT INTO "articles_sectionversion" VALUES(8,'','2026-11-24 22:39:58.751680',1,NULL,'What to try first','1. Read [Say what that was](/articles/say-what-that-was/), and press the number beside one of its headings. The link behind it leads to that part for good, whatever becomes of the heading.
2. Say something in the ShoutBox. It works with JavaScript switched off as well.
3. If this copy is yours, log in at [/admin/](/admin/). The name is `admin`, and the first `make run` printed a password for one use, unless you had set one. Open an article, change one sentence in one section and save: the page here stays as it was. Then publish, and look again.
4. Bring a text of your own, plain or in Markdown, with `manage.py import_article FILE --publish`.
5. Give the station your own stream and the title of what is on; both are set in the admin.

What the site remembers of your visit is told in [What we keep about you](/pages/privacy/). It is not much.',NULL,8);
INSERT INTO "articles_sectionversion" VALUES(9,'','2026-11-24 22:39:58.768951',1,NULL,'','Once a month, on the Monday before we print, somebody at The Slipway has to write a number on the wall. It is the number of copies. It is written in pencil, beside the light switch, under all the numbers that came before it, and for most of this year it has been 240.',NULL,9);
INSERT INTO "articles_sectionversion" VALUES(10,'','2026-11-24 22:39:58.770350',1,NULL,'The regatta','People suppose that a publication of our size prints as many as it can afford. We supposed so too. In our first summer we printed 480 for the regatta, because nearly all the trouble of printing is in getting ready to print: once the type is locked up and the ink is running, each further sheet is a few pence and a movement of the wrist. That is perfectly true, and it left us with 238 regatta numbers and no regatta.

We have them still. They have levelled a filing cabinet and lit a stove, and last autumn the infants'' class made hats. None of that was on the invoice.',NULL,10);
INSERT INTO "articles_sectionversion" VALUES(11,'','2026-11-24 22:39:58.771944',1,NULL,'What the arithmetic said','So we began to count what came back. Every shop that takes us keeps its leftovers under the counter, and on the first of the month I walk round Marrow Quay with a bag. After a year there had been enough walks, at enough different numbers, for a table:

| Printed | The bill | Each one printed | Came back | Each one taken |
|--------:|---------:|-----------------:|----------:|---------------:|
|     120 |     £126 |            £1.05 |         0 |          £1.05 |
|     180 |     £147 |            £0.82 |         3 |          £0.83 |
|     240 |     £168 |            £0.70 |         9 |          £0.73 |
|     300 |     £189 |            £0.63 |        61 |          £0.79 |
|     480 |     £252 |            £0.53 |       238 |          £1.04 |

Read down the third column and you would go on printing until the paper ran out.[^bill] Read down the last and there is a valley, with 240 on the floor of it. Nothing separates those two columns but the copies that nobody wanted.

I know that *taken* flatters us. A copy that goes home may go under the cat. But one that comes back in my bag was certainly not read by anybody, and I would rather count what I can be sure of.

[^bill]: The bill is £84 for getting ready, whatever the number, and 35p a copy for paper, ink and folding. There are no wages in it, because there are no wages.',NULL,11);
INSERT INTO "articles_sectionversion" VALUES(12,'','2026-11-24 22:39:58.774228',1,NULL,'Where they all go','Two hundred and forty is not a crowd. I can tell you where every one of them stands:

- 96 at the bakery, by the till;
- 60 at Marsh''s, beside the eggs;
- 44 on the ferry, in the rack that used to hold the safety card;
- 24 in the post, to people who have moved away;
- 16 for the library, the school and ourselves.

That list does more for the writing than any book about style. When I am stuck I choose an address and write to it. The crossing takes nineteen minutes, so nothing on the front may need twenty. The ones in the post go to those who remember a different town, and they cannot be told that something is next to the old chandler''s without being told, kindly, that there is no chandler''s.

> I can tell you what a copy is worth. It is worth crossing the road for, or it is worth nothing.
>
> — Edda Marsh, who sells it beside the eggs

### The nine

I have grown fond of the nine that come back. They are always from the same two places, and there are fewer when it rains. If none ever did, it would mean that somewhere a hand had reached for the pile and met the counter. Nine is what it costs to turn nobody away. It comes to £6.30.',NULL,12);
INSERT INTO "articles_sectionversion" VALUES(13,'','2026-11-24 22:39:58.776039',1,NULL,'The edition without a number','Then there is the page that you are reading, which has no print run. It costs the same for four readers as for four thousand, and nothing ever comes back in a bag. You would think that this had set us free of the arithmetic. It has set us free of the pencil, and the pencil was doing us good.

So we have put some of the limits back by hand. An article appears here when it would have earned its place on the sheet. Each part of it has an address, which is the number in the margin, so that you can send a friend the one part that concerns them and not the whole sermon. And what we get wrong is put right the same afternoon, where the paper has to wait until next month, which is a long time to be mistaken beside the eggs.',NULL,13);
INSERT INTO "articles_sectionversion" VALUES(14,'','2026-11-24 22:39:58.777559',1,NULL,'Monday','Tomorrow is the Monday, and it is the regatta again, and there is a feeling about the office that we might print a few more. I have looked at the table. I have looked at the filing cabinet, which is beautifully level.

I am going to write 244. One has to live a little.',NULL,14);
INSERT INTO "articles_sectionversion" VALUES(15,'','2026-11-24 22:39:58.795098',1,NULL,'The tune at the fish counter','A woman came to the studio door in April with eleven notes. She had heard them on Slipway Radio while she was filleting mackerel, her hands were wet, and by the time they were dry we had gone on to the harbour notices. She sang them to us on the step. Neither of us knew the tune. We had played it ourselves, at twenty to nine that morning, from a tape marked *new, good*, and had not said one word about it before or since.

It took until June. We found it by playing her a whole box of tapes down the telephone, one side at a time. The song was called “Gannet Street”, the singer had worked on the ferries, and he turned out to be her cousin.

We would like to say that we had planned that. Instead there is now a sentence on the inside of the studio door, painted at the height of a seated presenter''s eyes: SAY WHAT THAT WAS.',NULL,15);
INSERT INTO "articles_sectionversion" VALUES(16,'','2026-11-24 22:39:58.796696',1,NULL,'After is better than before','There are two moments at which to name a record, and presenters love the first. Announce it beforehand and you are a host drawing back a curtain. But the listener has no use for the name yet. They do not know whether they will care, and by the time they do, three minutes later, it has gone out of the window with the bus times.

Name it afterwards and you are answering a question. That is the whole art of the back-announcement.[^anno] Somebody has just finished feeling something and wants a handle to pick it up by, and for about five seconds will take hold of any handle you offer. Then the kettle goes on.

If two records have run together, name the second one first. It is the one that is still in the room.

[^anno]: On a running order it is written *back-anno*, which looks like a misprint and has been corrected by every volunteer we ever had, once each.',NULL,16);
INSERT INTO "articles_sectionversion" VALUES(17,'','2026-11-24 22:39:58.798323',1,NULL,'Four things, in this order','We argued about it through most of May, and this is what survived:

1. **The title**, slowly. It is the part that people will look for.
2. **Who made it**, which means
   - the name on the record, even when you know the real one;
   - one player besides, if you would know that player by ear;
   - nobody else, because a list of credits is a list of reasons to stop listening.
3. **Where it came from**, if that is a person or a place. “From Maud''s loft” is a place. A catalogue number is not.
4. **One thing that you noticed**, which
   - must be there in the sound: a chair, a late drum, an intake of breath;
   - must take less time to say than the ending took to fade.

The fourth is optional, and it is where most of the presenting happens. Anybody can read a label. Only somebody who was listening can tell you about the chair.

### When you do not know

Say so. “We have no idea what that was, and we are beside the telephone” has brought us more names than any catalogue. What you may not do is guess. A wrong title is worse than none: it gets written on the back of an envelope and asked for in shops, politely, for years.',NULL,17);
INSERT INTO "articles_sectionversion" VALUES(18,'','2026-11-24 22:39:58.800281',1,NULL,'The card beside the fader','A sentence on a door is not enough at three in the morning. So there is a card as well, one for each hour, and filling it in is the price of touching the fader. It is plain text, which anyone can type, any printer can print, and a tired person can read by the light of the meters:

```text
# Tuesday, hour 22
# time   what                    say it   and this
22:00    Gannet Street           after    J. Tallow, voice and squeezebox
22:04    The Long Way to Port    after    listen for the chair
22:09    (harbour notices)       -
22:13    unknown, box 6 side 2   ask      no label, found in Maud''s loft
22:17    Lantern, Lantern        both     starts very quietly
```

`both` is for a record that begins so softly that, without a word of warning, people get up and see to their sets. `ask` is the most useful word on the card. It turns a hole in our knowledge into a reason for somebody to ring.

The last column is for whoever comes after you. Two of us have learned more from that column, about records that we thought we knew, than from the records.',NULL,18);
INSERT INTO "articles_sectionversion" VALUES(19,'','2026-11-24 22:39:58.801892',1,NULL,'A box is not a voice','Beside this page there is a box that says what is playing. It is a fine thing. It answers at once, to wet hands or dry, and it does not mind being asked twice. When we put it there, people wondered whether the sentence on the door could be painted over.

The opposite has happened. The box can give you the title; it has no opinion about the drummer, who came in late and can be heard laughing. When it does not know, it says that it does not know, which we respect, but it has no telephone to sit beside. And most of those who hear us are not looking at any page. They are driving, or baking, or up to the wrists in mackerel.

So the box says what this is, and we say what that was. Between the two of us, not much gets away.',NULL,19);
INSERT INTO "articles_sectionversion" VALUES(20,'','2026-11-24 22:39:58.818805',1,NULL,'','You come home, put your feet up and open Netflix, and what you want from it is simple: a film or a series that somebody has chosen well, and an evening in which nothing is asked of you. Nobody goes there to publish a thought, answer a stranger or polish the sort of profile that Instagram and Facebook run on.

And yet the sofa is not as private as it looks. Friends arrange watch parties. By morning the thing you saw last night is in every feed you own, cut up, captioned and argued about. A line that ought to be plain, between the place where we watch and the place where we talk, has begun to smudge. This article sets out to find it again, and to say where on the digital map Netflix belongs.',NULL,20);
INSERT INTO "articles_sectionversion" VALUES(21,'','2026-11-24 22:39:58.820314',1,NULL,'Defining an Entertainment Platform Versus a Social Network','Begin with what each of them is for, because that is where they part, and they part in more ways than one. An entertainment platform opens a door to films and television programmes, picked and arranged for the person who is looking. Once you are through it, your business is to watch. Talking to the other members, or handing them something of your own, is hardly the point.

A social network starts from the opposite end. Facebook and Twitter[^twitter] would be empty rooms without the people in them: it is they who write the posts, remark on each other''s, keep up the conversation and turn out for whatever the group is doing that week. Take away the members'' own work, and their wish to answer one another, and nothing would be left to visit.

### Two ways of holding on to somebody

Netflix deals in work made by professionals, and it spends its ingenuity on keeping you in your seat. Its marketing is aimed at particular viewers, so that they stay, and so that watching turns into bingeing, one episode running on into the next until suddenly it is late. To see how it is doing, it looks at what gets watched; to keep you curious, it recommends what ought to suit your own particular taste. A network lives instead on the back-and-forth, on people joining in. Two machines built for different ends, with different controls, will not feel alike in the hand, and these two never do.

[^twitter]: The network now called X appears throughout under its old name.',NULL,21);
INSERT INTO "articles_sectionversion" VALUES(22,'','2026-11-24 22:39:58.822112',1,NULL,'The Evolution of Netflix’s Business Model','The company whose name now means pressing *play* began with an object that you could drop. In 1997 Netflix opened for business renting out DVDs. Ten years on, in 2007, it remade itself as a streaming service, and with that one turn it altered, root and branch, the way in which audiences take in their entertainment. A subscriber could reach into a large library and have any title running at once. Streaming services all over the world have been measured against that moment ever since.

A library of other people''s work will carry you only so far. Wanting to grow, and to have something better to put in front of its customers, Netflix took to making programmes itself, and the first big series of its own, *House of Cards*, reached the screen in 2013. The appetite came with the eating. By 2018 some $8 billion had been set aside for original work, and the ambition behind the sum was plain: Netflix''s own productions were to fill one half of everything it had to show.

Meanwhile well-chosen partnerships brought in films and series that could be seen nowhere else, and the catalogue grew broader for it. Then there was the matter of timing. Netflix did not hand out its series in portions. They came all at once, every episode on the table together, and viewers did what anyone does with an open box of chocolates. Binge-watching had found its ideal conditions, and it bound the audience closer still.

Put end to end, these decisions go a long way to explain how Netflix grew so large, and why it stands in the front rank of streaming wherever in the world people stream. Notice what is missing from the list. Not one of those steps asked the customer to make, post or say a thing.',NULL,22);
INSERT INTO "articles_sectionversion" VALUES(23,'','2026-11-24 22:39:58.823739',1,NULL,'Social Features and User Interaction on Netflix','So far, so solitary. But Netflix works hard at being talked about, and a good part of its plan for keeping our attention rests on giving us something to do besides watch. Much of this happens through its marketing on social media, where it brings out material that only it can have: a preview of what is coming, a clip shot behind the scenes. Each one is an opening remark, and the replies travel from one platform to the next.

The remark is not the same everywhere. Netflix keeps Twitter accounts for individual regions and makes use of Facebook''s geo-targeting,[^geo] so that a post can address one particular audience in terms that it will recognise as its own. A joke that lands in one country may need a paragraph of explanation in the next. A local post never has to explain itself, and people answer what sounds like home.

The campaigns themselves lean the same way: they urge us to watch together, and to talk it over when the credits have rolled. On TikTok, among other places, Netflix adds things to take part in rather than merely to look at, and these do double duty. They advertise a title, certainly. They also tie it to whatever tune the wider culture happens to be humming that month.

All of which gives a streaming company a second occupation. It takes a chair in the larger conversation as well as supplying the subject, and it goes on being heard long after the television has gone dark.

[^geo]: Geo-targeting is showing a post only to people in chosen places: one country, say, or one city.',NULL,23);
INSERT INTO "articles_sectionversion" VALUES(24,'','2026-11-24 22:39:58.825407',1,NULL,'Netflix’s Role in Community Building Through Social Media','A fan base is only a crowd until its members can see each other. On Twitter, Facebook and Instagram, Netflix gives them somewhere to look. It posts the meme in which you wince at your own habits, the picture from backstage, the pointed remark that arrives while everybody still cares; and a pastime that is mostly carried out alone, in the half dark, takes on some of the warmth of company.

A great deal of it is phrased as an invitation. A post asks for a reaction, and those who give one soon find that they are addressing one another rather than the firm that asked. Handsome pictures help. So does a good sense of the calendar, since a release date announced at the right moment will keep the fans debating over breakfast.

> A community begins when the audience stops facing the screen and turns to face itself.
>
> — From the notebook kept for this article

These are small meeting places, but they add up. Somebody says what they made of a new series, or of some new feature, discovers that a great many strangers felt just the same, and is a little more at home among the fans at large. And because the posts keep coming, and keep their liveliness, interest has no time to cool: people go on feeling that they have a part in something watched in common.',NULL,24);
INSERT INTO "articles_sectionversion" VALUES(25,'','2026-11-24 22:39:58.826969',1,NULL,'How Netflix Leverages External Social Networks','There is a division of labour here, and a shrewd one. To see a programme you go, as a rule, to Netflix''s own service. To hear of it you need go nowhere, for the news comes to find you. Facebook, YouTube, Instagram and Twitter carry its announcements, its memes and its promotions, and the company treats these borrowed stages as working tools with two uses: being seen, and not being forgotten. Here too the address is as local as it can be made. Separate accounts for separate regions, and posts that surface only where they make sense, improve the odds that what reaches you will mean something to you, and so do its work.

Nor is it all advertising. Some of what goes out is closer to a present:

- **Footage from behind the scenes**, which lets you admire the carpentry once you have enjoyed the play.
- **Live exchanges**, in which, for as long as they last, there is somebody at the other end.
- **Comic outtakes**, the stumbles that make a polished production human.

Every one of these gives something over and above the programmes, and a viewer who has been given something puts more of themselves into the story.

What counts is keeping it up. Steady attention on these networks turns the wait for a new release into a pleasure of its own, and it feeds two loyalties together, one to the shows and one to the name above them. Seen whole, from the first teaser to the last outtake, the effort brings people to the screen, and Netflix''s marketing as a whole owes it a good share of its success.',NULL,25);
INSERT INTO "articles_sectionversion" VALUES(26,'','2026-11-24 22:39:58.828761',1,NULL,'The Influence of Netflix Content on Online Conversations','Now and then a programme runs ahead of anything its makers could say for it. *Stranger Things* and *Squid Game*, Netflix originals both, changed what people were talking about on TikTok, on Twitter and all over social media besides, and the trail is easy to follow: the memes that were made from them, the clips that went from hand to hand, the challenges that went viral until everybody seemed to know somebody who had tried one. People do not go to that trouble over something that left them cold.

A show of this kind is a catalyst in the chemist''s sense, a thing that sets others reacting with each other. Join the argument online, or have a few friends over for a watch party, and the evening changes its nature. What would have been one person and one screen becomes an occasion, with company, and everyone present knows it.

Netflix, for its part, keeps the fire fed. It posts things in which viewers see themselves, and when they write back it answers in kind, so that its own voice is among those discussing its own shows. The outcome is that the programmes no longer stop where the platform does. They have passed into the general talk about film and television and whatever comes next, and anyone who follows that talk will meet them there.',NULL,26);
INSERT INTO "articles_sectionversion" VALUES(27,'','2026-11-24 22:39:58.830315',1,NULL,'Key Differences Between Streaming Platforms and Social Media Networks','Set side by side, the two look less like rivals than like different trades. A streaming platform, Netflix being the example to hand, sells what media companies have made or selected, and what it lets you do with those films and series is watch them. You sit back. There is little in the experience to answer, and less that you could add to.

Facebook and Instagram turn all this round. Their stock is whatever the members bring, and the whole arrangement nudges each of them to put something up, to say something underneath, to respond to what a neighbour has posted. It happens while you look on, this minute, and acquaintances are made as it happens. Joining in is no extra here: it is the thing itself.

| The question            | Streaming platform                   | Social network                           |
|:------------------------|:-------------------------------------|:-----------------------------------------|
| Examples                | Netflix                              | Facebook, Instagram                      |
| What is it for?         | Delivering films and series          | Bringing people into contact             |
| Who makes what you see? | Media companies, who also select it  | The people who use it                    |
| What is your part?      | To watch                             | To share, comment and reply              |
| How does it answer you? | With recommendations fitted to you   | With other people, in real time          |
| How is it laid out?     | In good order, with little to press  | As an open floor, changing all the while |

One thing they do have in common. Both of them serve a public that has come to find something worth its attention, and from a distance two people bent over two telephones look much alike. It is in how each gets at what it came for that they differ. One side delivers: the evening has a shape, and few buttons interrupt it. The other puts exchange before everything, and its floor is never still, because anyone who steps on to it may change the dance.',NULL,27);
INSERT INTO "articles_sectionversion" VALUES(28,'','2026-11-24 22:39:58.833002',1,NULL,'Conclusion','Is Netflix social media, then? It is not, and it does not seem to mind. What you enter when you log on is a house of entertainment, built for finding a good thing and enjoying it. It has a few sociable corners, and they are real, but do not look in them for the depth of exchange, or the fellowship, that a true network is made of. The talk goes on elsewhere, on the pavement outside, in rooms that belong to other companies. Indoors the arrangement is between you and the story: the programme has been picked with you in mind, and the character on the screen, not some other subscriber, is the one you are asked to come close to. Netflix is for streaming; the socialising we do afterwards. In that difference lies its character.',NULL,28);
INSERT INTO "articles_sectionversion" VALUES(29,'admin','2026-11-24 22:39:58.853651',2,1,'','Once a month, on the Monday before we print, somebody at The Slipway has to write a number on the wall. It is the number of copies. It is written in pencil, beside the light switch, under all the numbers that came before it, and for most of this year it has been 240.

A line more.',1,9);
INSERT INTO "articles_sectionversion" VALUES(30,'admin','2026-11-24 22:39:58.856779',2,1,'One new heading','People suppose that a publication of our size prints as many as it can afford. We supposed so too. In our first summer we printed 480 for the regatta, because nearly all the trouble of printing is in getting ready to print: once the type is locked up and the ink is running, each further sheet is a few pence and a movement of the wrist. That is perfectly true, and it left us with 238 regatta numbers and no regatta.

We have them still. They have levelled a filing cabinet and lit a stove, and last autumn the infants'' class made hats. None of that was on the invoice.',1,10);
INSERT INTO "articles_sectionversion" VALUES(31,'admin','2026-11-24 22:39:58.860496',NULL,1,'Another new heading','People suppose that a publication of our size prints as many as it can afford. We supposed so too. In our first summer we printed 480 for the regatta, because nearly all the trouble of printing is in getting ready to print: once the type is locked up and the ink is running, each further sheet is a few pence and a movement of the wrist. That is perfectly true, and it left us with 238 regatta numbers and no regatta.

We have them still. They have levelled a filing cabinet and lit a stove, and last autumn the infants'' class made hats. None of that was on the invoice.',1,10);
INSERT INTO "articles_sectionversion" VALUES(32,'admin','2026-11-24 22:39:58.881627',1,NULL,'A heading','A text.[^1]

[^1]: And a note.',1,29);
CREATE TABLE "articles_slughistory" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "slug" varchar(120) NOT NULL UNIQUE, "at" datetime NOT NULL, "article_id" bigint NOT NULL REFERENCES "articles_article" ("id") DEFERRABLE INITIALLY DEFERRED);
INSERT INTO "articles_slughistory" VALUES(1,'two-hundred-and-forty-copies','2026-11-24 22:39:58.864354',3);
CREATE TABLE "articles_tag" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "removed_at" datetime NULL, "name" varchar(60) NOT NULL, "slug" varchar(80) NOT NULL UNIQUE);
INSERT INTO "articles_tag" VALUES(1,NULL,'Small publishing','small-publishing');
INSERT INTO "articles_tag" VALUES(2,NULL,'How we work','how-we-work');
INSERT INTO "articles_tag" VALUES(3,NULL,'Platforms','platforms');
INSERT INTO "articles_tag" VALUES(4,NULL,'Radio craft','radio-craft');
INSERT INTO "articles_tag" VALUES(5,NULL,'Audiences','audiences');
CREATE TABLE "auth_group" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(150) NOT NULL UNIQUE);
CREATE TABLE "auth_group_permissions" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED, "permission_id" integer NOT NULL REFERENCES "auth_permission" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "auth_permission" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "content_type_id" integer NOT NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "codename" varchar(100) NOT NULL, "name" varchar(255) NOT NULL);
INSERT INTO "auth_permission" VALUES(1,1,'add_claim','Can add claim');
INSERT INTO "auth_permission" VALUES(2,1,'change_claim','Can change claim');
INSERT INTO "auth_permission" VALUES(3,1,'delete_claim','Can delete claim');
INSERT INTO "auth_permission" VALUES(4,1,'view_claim','Can view claim');
INSERT INTO "auth_permission" VALUES(5,2,'add_event','Can add event');
INSERT INTO "auth_permission" VALUES(6,2,'change_event','Can change event');
INSERT INTO "auth_permission" VALUES(7,2,'delete_event','Can delete event');
INSERT INTO "auth_permission" VALUES(8,2,'view_event','Can view event');
INSERT INTO "auth_permission" VALUES(9,3,'add_hashkey','Can add hash key');
INSERT INTO "auth_permission" VALUES(10,3,'change_hashkey','Can change hash key');
INSERT INTO "auth_permission" VALUES(11,3,'delete_hashkey','Can delete hash key');
INSERT INTO "auth_permission" VALUES(12,3,'view_hashkey','Can view hash key');
INSERT INTO "auth_permission" VALUES(13,4,'add_lease','Can add lease');
INSERT INTO "auth_permission" VALUES(14,4,'change_lease','Can change lease');
INSERT INTO "auth_permission" VALUES(15,4,'delete_lease','Can delete lease');
INSERT INTO "auth_permission" VALUES(16,4,'view_lease','Can view lease');
INSERT INTO "auth_permission" VALUES(17,5,'add_site','Can add site');
INSERT INTO "auth_permission" VALUES(18,5,'change_site','Can change site');
INSERT INTO "auth_permission" VALUES(19,5,'delete_site','Can delete site');
INSERT INTO "auth_permission" VALUES(20,5,'view_site','Can view site');
INSERT INTO "auth_permission" VALUES(21,6,'add_user','Can add user');
INSERT INTO "auth_permission" VALUES(22,6,'change_user','Can change user');
INSERT INTO "auth_permission" VALUES(23,6,'delete_user','Can delete user');
INSERT INTO "auth_permission" VALUES(24,6,'view_user','Can view user');
INSERT INTO "auth_permission" VALUES(25,7,'add_pagenumbers','Can add page numbers');
INSERT INTO "auth_permission" VALUES(26,7,'change_pagenumbers','Can change page numbers');
INSERT INTO "auth_permission" VALUES(27,7,'delete_pagenumbers','Can delete page numbers');
INSERT INTO "auth_permission" VALUES(28,7,'view_pagenumbers','Can view page numbers');
INSERT INTO "auth_permission" VALUES(29,8,'add_article','Can add article');
INSERT INTO "auth_permission" VALUES(30,8,'change_article','Can change article');
INSERT INTO "auth_permission" VALUES(31,8,'delete_article','Can delete article');
INSERT INTO "auth_permission" VALUES(32,8,'view_article','Can view article');
INSERT INTO "auth_permission" VALUES(33,8,'publish_article','Can publish, schedule and withdraw articles');
INSERT INTO "auth_permission" VALUES(34,9,'add_author','Can add author');
INSERT INTO "auth_permission" VALUES(35,9,'change_author','Can change author');
INSERT INTO "auth_permission" VALUES(36,9,'delete_author','Can delete author');
INSERT INTO "auth_permission" VALUES(37,9,'view_author','Can view author');
INSERT INTO "auth_permission" VALUES(38,10,'add_byline','Can add byline');
INSERT INTO "auth_permission" VALUES(39,10,'change_byline','Can change byline');
INSERT INTO "auth_permission" VALUES(40,10,'delete_byline','Can delete byline');
INSERT INTO "auth_permission" VALUES(41,10,'view_byline','Can view byline');
INSERT INTO "auth_permission" VALUES(42,11,'add_change','Can add change');
INSERT INTO "auth_permission" VALUES(43,11,'change_change','Can change change');
INSERT INTO "auth_permission" VALUES(44,11,'delete_change','Can delete change');
INSERT INTO "auth_permission" VALUES(45,11,'view_change','Can view change');
INSERT INTO "auth_permission" VALUES(46,12,'add_edition','Can add edition');
INSERT INTO "auth_permission" VALUES(47,12,'change_edition','Can change edition');
INSERT INTO "auth_permission" VALUES(48,12,'delete_edition','Can delete edition');
INSERT INTO "auth_permission" VALUES(49,12,'view_edition','Can view edition');
INSERT INTO "auth_permission" VALUES(50,13,'add_editionsection','Can add edition section');
INSERT INTO "auth_permission" VALUES(51,13,'change_editionsection','Can change edition section');
INSERT INTO "auth_permission" VALUES(52,13,'delete_editionsection','Can delete edition section');
INSERT INTO "auth_permission" VALUES(53,13,'view_editionsection','Can view edition section');
INSERT INTO "auth_permission" VALUES(54,14,'add_section','Can add section');
INSERT INTO "auth_permission" VALUES(55,14,'change_section','Can change section');
INSERT INTO "auth_permission" VALUES(56,14,'delete_section','Can delete section');
INSERT INTO "auth_permission" VALUES(57,14,'view_section','Can view section');
INSERT INTO "auth_permission" VALUES(58,15,'add_sectionversion','Can add section version');
INSERT INTO "auth_permission" VALUES(59,15,'change_sectionversion','Can change section version');
INSERT INTO "auth_permission" VALUES(60,15,'delete_sectionversion','Can delete section version');
INSERT INTO "auth_permission" VALUES(61,15,'view_sectionversion','Can view section version');
INSERT INTO "auth_permission" VALUES(62,16,'add_slughistory','Can add slug history');
INSERT INTO "auth_permission" VALUES(63,16,'change_slughistory','Can change slug history');
INSERT INTO "auth_permission" VALUES(64,16,'delete_slughistory','Can delete slug history');
INSERT INTO "auth_permission" VALUES(65,16,'view_slughistory','Can view slug history');
INSERT INTO "auth_permission" VALUES(66,17,'add_tag','Can add tag');
INSERT INTO "auth_permission" VALUES(67,17,'change_tag','Can change tag');
INSERT INTO "auth_permission" VALUES(68,17,'delete_tag','Can delete tag');
INSERT INTO "auth_permission" VALUES(69,17,'view_tag','Can view tag');
INSERT INTO "auth_permission" VALUES(70,18,'add_articleversion','Can add article version');
INSERT INTO "auth_permission" VALUES(71,18,'change_articleversion','Can change article version');
INSERT INTO "auth_permission" VALUES(72,18,'delete_articleversion','Can delete article version');
INSERT INTO "auth_permission" VALUES(73,18,'view_articleversion','Can view article version');
INSERT INTO "auth_permission" VALUES(74,19,'add_station','Can add station');
INSERT INTO "auth_permission" VALUES(75,19,'change_station','Can change station');
INSERT INTO "auth_permission" VALUES(76,19,'delete_station','Can delete station');
INSERT INTO "auth_permission" VALUES(77,19,'view_station','Can view station');
INSERT INTO "auth_permission" VALUES(78,20,'add_shout','Can add shout');
INSERT INTO "auth_permission" VALUES(79,20,'change_shout','Can change shout');
INSERT INTO "auth_permission" VALUES(80,20,'delete_shout','Can delete shout');
INSERT INTO "auth_permission" VALUES(81,20,'view_shout','Can view shout');
INSERT INTO "auth_permission" VALUES(82,20,'moderate_shout','Can hide and restore shouts');
INSERT INTO "auth_permission" VALUES(83,21,'add_verdict','Can add verdict');
INSERT INTO "auth_permission" VALUES(84,21,'change_verdict','Can change verdict');
INSERT INTO "auth_permission" VALUES(85,21,'delete_verdict','Can delete verdict');
INSERT INTO "auth_permission" VALUES(86,21,'view_verdict','Can view verdict');
INSERT INTO "auth_permission" VALUES(87,22,'add_play','Can add play');
INSERT INTO "auth_permission" VALUES(88,22,'change_play','Can change play');
INSERT INTO "auth_permission" VALUES(89,22,'delete_play','Can delete play');
INSERT INTO "auth_permission" VALUES(90,22,'view_play','Can view play');
INSERT INTO "auth_permission" VALUES(91,23,'add_logentry','Can add log entry');
INSERT INTO "auth_permission" VALUES(92,23,'change_logentry','Can change log entry');
INSERT INTO "auth_permission" VALUES(93,23,'delete_logentry','Can delete log entry');
INSERT INTO "auth_permission" VALUES(94,23,'view_logentry','Can view log entry');
INSERT INTO "auth_permission" VALUES(95,24,'add_permission','Can add permission');
INSERT INTO "auth_permission" VALUES(96,24,'change_permission','Can change permission');
INSERT INTO "auth_permission" VALUES(97,24,'delete_permission','Can delete permission');
INSERT INTO "auth_permission" VALUES(98,24,'view_permission','Can view permission');
INSERT INTO "auth_permission" VALUES(99,25,'add_group','Can add group');
INSERT INTO "auth_permission" VALUES(100,25,'change_group','Can change group');
INSERT INTO "auth_permission" VALUES(101,25,'delete_group','Can delete group');
INSERT INTO "auth_permission" VALUES(102,25,'view_group','Can view group');
INSERT INTO "auth_permission" VALUES(103,26,'add_contenttype','Can add content type');
INSERT INTO "auth_permission" VALUES(104,26,'change_contenttype','Can change content type');
INSERT INTO "auth_permission" VALUES(105,26,'delete_contenttype','Can delete content type');
INSERT INTO "auth_permission" VALUES(106,26,'view_contenttype','Can view content type');
INSERT INTO "auth_permission" VALUES(107,27,'add_session','Can add session');
INSERT INTO "auth_permission" VALUES(108,27,'change_session','Can change session');
INSERT INTO "auth_permission" VALUES(109,27,'delete_session','Can delete session');
INSERT INTO "auth_permission" VALUES(110,27,'view_session','Can view session');
CREATE TABLE "core_claim" ("key" varchar(80) NOT NULL PRIMARY KEY, "free_at" datetime NOT NULL, "expires_at" datetime NOT NULL);
CREATE TABLE "core_event" ("number" bigint unsigned NOT NULL PRIMARY KEY CHECK ("number" >= 0), "kind" varchar(10) NOT NULL, "object_id" bigint NOT NULL, "at" datetime NOT NULL);
INSERT INTO "core_event" VALUES(1,'edition',1,'2026-11-24 22:39:58.743824');
INSERT INTO "core_event" VALUES(2,'edition',2,'2026-11-24 22:39:58.762129');
INSERT INTO "core_event" VALUES(3,'edition',3,'2026-11-24 22:39:58.788419');
INSERT INTO "core_event" VALUES(4,'edition',4,'2026-11-24 22:39:58.812429');
INSERT INTO "core_event" VALUES(5,'edition',5,'2026-11-24 22:39:58.845133');
INSERT INTO "core_event" VALUES(6,'now',1,'2026-11-24 22:39:58.846802');
INSERT INTO "core_event" VALUES(7,'edition',6,'2026-11-24 22:39:58.877267');
INSERT INTO "core_event" VALUES(8,'edition',7,'2026-11-24 22:39:58.891657');
INSERT INTO "core_event" VALUES(9,'edition',7,'2026-11-24 22:39:58.896139');
INSERT INTO "core_event" VALUES(10,'hide',1,'2026-11-24 22:39:58.898093');
CREATE TABLE "core_hashkey" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "month" varchar(7) NOT NULL UNIQUE, "secret" BLOB NOT NULL, "expires_at" datetime NOT NULL);
CREATE TABLE "core_lease" ("name" varchar(40) NOT NULL PRIMARY KEY, "holder" varchar(80) NOT NULL, "expires_at" datetime NOT NULL);
CREATE TABLE "core_pagenumbers" ("site_id" bigint NOT NULL PRIMARY KEY REFERENCES "core_site" ("id") DEFERRABLE INITIALLY DEFERRED, "edition_no" bigint unsigned NOT NULL CHECK ("edition_no" >= 0), "event_no" bigint unsigned NOT NULL CHECK ("event_no" >= 0), "next_moment" datetime NULL);
INSERT INTO "core_pagenumbers" VALUES(1,10,10,'2026-11-25 22:39:58.867123');
CREATE TABLE "core_site" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(60) NOT NULL, "tagline" varchar(160) NOT NULL, "language" varchar(12) NOT NULL, "time_zone" varchar(60) NOT NULL, "menu" text NOT NULL CHECK ((JSON_VALID("menu") OR "menu" IS NULL)));
INSERT INTO "core_site" VALUES(1,'The Slipway','','en','UTC','[{"title": "About", "href": "/pages/about/", "live_from": 1795559998.754391, "live_until": 221845392000.0}, {"title": "What we keep about you", "href": "/pages/privacy/", "live_from": 1795559998.714223, "live_until": 221845392000.0}]');
CREATE TABLE "core_user" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "password" varchar(128) NOT NULL, "last_login" datetime NULL, "is_superuser" bool NOT NULL, "username" varchar(150) NOT NULL UNIQUE, "first_name" varchar(150) NOT NULL, "last_name" varchar(150) NOT NULL, "email" varchar(254) NOT NULL, "is_staff" bool NOT NULL, "is_active" bool NOT NULL, "date_joined" datetime NOT NULL, "must_change_password" bool NOT NULL);
INSERT INTO "core_user" VALUES(1,'pbkdf2_sha256$1000000$ajQHdeJhXzzjdOEbmgcdQt$/LmZ0Bwqn9sRgd6C9yRk1Ah9mRKZ8ZoMUnJ4D6cODYw=',NULL,1,'admin','','','',1,1,'2026-11-24 22:39:58.509065',0);
CREATE TABLE "core_user_groups" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "user_id" bigint NOT NULL REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED, "group_id" integer NOT NULL REFERENCES "auth_group" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "core_user_user_permissions" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "user_id" bigint NOT NULL REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED, "permission_id" integer NOT NULL REFERENCES "auth_permission" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "django_admin_log" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "object_id" text NULL, "object_repr" varchar(200) NOT NULL, "action_flag" smallint unsigned NOT NULL CHECK ("action_flag" >= 0), "change_message" text NOT NULL, "content_type_id" integer NULL REFERENCES "django_content_type" ("id") DEFERRABLE INITIALLY DEFERRED, "user_id" bigint NOT NULL REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED, "action_time" datetime NOT NULL);
CREATE TABLE "django_content_type" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "app_label" varchar(100) NOT NULL, "model" varchar(100) NOT NULL);
INSERT INTO "django_content_type" VALUES(1,'core','claim');
INSERT INTO "django_content_type" VALUES(2,'core','event');
INSERT INTO "django_content_type" VALUES(3,'core','hashkey');
INSERT INTO "django_content_type" VALUES(4,'core','lease');
INSERT INTO "django_content_type" VALUES(5,'core','site');
INSERT INTO "django_content_type" VALUES(6,'core','user');
INSERT INTO "django_content_type" VALUES(7,'core','pagenumbers');
INSERT INTO "django_content_type" VALUES(8,'articles','article');
INSERT INTO "django_content_type" VALUES(9,'articles','author');
INSERT INTO "django_content_type" VALUES(10,'articles','byline');
INSERT INTO "django_content_type" VALUES(11,'articles','change');
INSERT INTO "django_content_type" VALUES(12,'articles','edition');
INSERT INTO "django_content_type" VALUES(13,'articles','editionsection');
INSERT INTO "django_content_type" VALUES(14,'articles','section');
INSERT INTO "django_content_type" VALUES(15,'articles','sectionversion');
INSERT INTO "django_content_type" VALUES(16,'articles','slughistory');
INSERT INTO "django_content_type" VALUES(17,'articles','tag');
INSERT INTO "django_content_type" VALUES(18,'articles','articleversion');
INSERT INTO "django_content_type" VALUES(19,'sidebar','station');
INSERT INTO "django_content_type" VALUES(20,'sidebar','shout');
INSERT INTO "django_content_type" VALUES(21,'sidebar','verdict');
INSERT INTO "django_content_type" VALUES(22,'sidebar','play');
INSERT INTO "django_content_type" VALUES(23,'admin','logentry');
INSERT INTO "django_content_type" VALUES(24,'auth','permission');
INSERT INTO "django_content_type" VALUES(25,'auth','group');
INSERT INTO "django_content_type" VALUES(26,'contenttypes','contenttype');
INSERT INTO "django_content_type" VALUES(27,'sessions','session');
CREATE TABLE "django_migrations" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "app" varchar(255) NOT NULL, "name" varchar(255) NOT NULL, "applied" datetime NOT NULL);
INSERT INTO "django_migrations" VALUES(1,'contenttypes','0001_initial','2026-11-24 22:39:54.611806');
INSERT INTO "django_migrations" VALUES(2,'contenttypes','0002_remove_content_type_name','2026-11-24 22:39:54.615609');
INSERT INTO "django_migrations" VALUES(3,'auth','0001_initial','2026-11-24 22:39:54.621627');
INSERT INTO "django_migrations" VALUES(4,'auth','0002_alter_permission_name_max_length','2026-11-24 22:39:54.624954');
INSERT INTO "django_migrations" VALUES(5,'auth','0003_alter_user_email_max_length','2026-11-24 22:39:54.627623');
INSERT INTO "django_migrations" VALUES(6,'auth','0004_alter_user_username_opts','2026-11-24 22:39:54.629939');
INSERT INTO "django_migrations" VALUES(7,'auth','0005_alter_user_last_login_null','2026-11-24 22:39:54.632278');
INSERT INTO "django_migrations" VALUES(8,'auth','0006_require_contenttypes_0002','2026-11-24 22:39:54.632957');
INSERT INTO "django_migrations" VALUES(9,'auth','0007_alter_validators_add_error_messages','2026-11-24 22:39:54.635102');
INSERT INTO "django_migrations" VALUES(10,'auth','0008_alter_user_username_max_length','2026-11-24 22:39:54.638468');
INSERT INTO "django_migrations" VALUES(11,'auth','0009_alter_user_last_name_max_length','2026-11-24 22:39:54.640543');
INSERT INTO "django_migrations" VALUES(12,'auth','0010_alter_group_name_max_length','2026-11-24 22:39:54.643317');
INSERT INTO "django_migrations" VALUES(13,'auth','0011_update_proxy_permissions','2026-11-24 22:39:54.645565');
INSERT INTO "django_migrations" VALUES(14,'auth','0012_alter_user_first_name_max_length','2026-11-24 22:39:54.647647');
INSERT INTO "django_migrations" VALUES(15,'core','0001_initial','2026-11-24 22:39:54.655306');
INSERT INTO "django_migrations" VALUES(16,'admin','0001_initial','2026-11-24 22:39:54.659159');
INSERT INTO "django_migrations" VALUES(17,'admin','0002_logentry_remove_auto_add','2026-11-24 22:39:54.664056');
INSERT INTO "django_migrations" VALUES(18,'admin','0003_logentry_add_action_flag_choices','2026-11-24 22:39:54.667309');
INSERT INTO "django_migrations" VALUES(19,'articles','0001_initial','2026-11-24 22:39:54.677815');
INSERT INTO "django_migrations" VALUES(20,'articles','0002_initial','2026-11-24 22:39:54.957056');
INSERT INTO "django_migrations" VALUES(21,'sessions','0001_initial','2026-11-24 22:39:54.959882');
INSERT INTO "django_migrations" VALUES(22,'sidebar','0001_initial','2026-11-24 22:39:54.973067');
CREATE TABLE "django_session" ("session_key" varchar(40) NOT NULL PRIMARY KEY, "session_data" text NOT NULL, "expire_date" datetime NOT NULL);
CREATE TABLE "sidebar_play" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "artist" varchar(300) NOT NULL, "title" varchar(300) NOT NULL, "started_at" datetime NOT NULL, "ended_at" datetime NULL, "station_id" bigint NOT NULL REFERENCES "sidebar_station" ("id") DEFERRABLE INITIALLY DEFERRED);
INSERT INTO "sidebar_play" VALUES(1,'The Marram Sisters','Low Water, Rising','2026-11-24 22:39:58.845545',NULL,1);
CREATE TABLE "sidebar_shout" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(40) NOT NULL, "text" text NOT NULL, "at" datetime NOT NULL, "state" varchar(10) NOT NULL, "reason" varchar(200) NOT NULL);
INSERT INTO "sidebar_shout" VALUES(1,'Oda','The kettle is on and the ferry is late. Good evening from the harbour wall.','2026-11-24 22:39:58.846972','hidden','an example');
INSERT INTO "sidebar_shout" VALUES(2,'night bus 14','Four passengers, and all of them reading.','2026-11-24 22:39:58.846982','visible','');
INSERT INTO "sidebar_shout" VALUES(3,'Wren','Say where you are listening and what you can see from there.','2026-11-24 22:39:58.846987','visible','');
CREATE TABLE "sidebar_station" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "removed_at" datetime NULL, "name" varchar(80) NOT NULL, "stream_url" varchar(500) NOT NULL, "is_default" bool NOT NULL, "air" varchar(10) NOT NULL, "artist" varchar(300) NOT NULL, "title" varchar(300) NOT NULL, "since" datetime NULL);
INSERT INTO "sidebar_station" VALUES(1,NULL,'Slipway Radio','',1,'on','The Marram Sisters','Low Water, Rising','2026-11-24 22:39:58.845545');
CREATE TABLE "sidebar_verdict" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "by_name" varchar(150) NOT NULL, "at" datetime NOT NULL, "before" varchar(10) NOT NULL, "after" varchar(10) NOT NULL, "reason" varchar(200) NOT NULL, "by_id" bigint NULL REFERENCES "core_user" ("id") DEFERRABLE INITIALLY DEFERRED, "shout_id" bigint NOT NULL REFERENCES "sidebar_shout" ("id") DEFERRABLE INITIALLY DEFERRED);
INSERT INTO "sidebar_verdict" VALUES(1,'admin','2026-11-24 22:39:58.897571','visible','hidden','an example',1,1);
CREATE UNIQUE INDEX "django_content_type_app_label_model_76bd3d3b_uniq" ON "django_content_type" ("app_label", "model");
CREATE UNIQUE INDEX "auth_group_permissions_group_id_permission_id_0cd325b0_uniq" ON "auth_group_permissions" ("group_id", "permission_id");
CREATE INDEX "auth_group_permissions_group_id_b120cbf9" ON "auth_group_permissions" ("group_id");
CREATE INDEX "auth_group_permissions_permission_id_84c5c92e" ON "auth_group_permissions" ("permission_id");
CREATE UNIQUE INDEX "auth_permission_content_type_id_codename_01ab375a_uniq" ON "auth_permission" ("content_type_id", "codename");
CREATE INDEX "auth_permission_content_type_id_2f476e4b" ON "auth_permission" ("content_type_id");
CREATE INDEX "core_claim_expires_at_dbb0689d" ON "core_claim" ("expires_at");
CREATE INDEX "core_event_at_7fdfb7aa" ON "core_event" ("at");
CREATE INDEX "core_hashkey_expires_at_6677d8ef" ON "core_hashkey" ("expires_at");
CREATE UNIQUE INDEX "core_user_groups_user_id_group_id_c82fcad1_uniq" ON "core_user_groups" ("user_id", "group_id");
CREATE INDEX "core_user_groups_user_id_70b4d9b8" ON "core_user_groups" ("user_id");
CREATE INDEX "core_user_groups_group_id_fe8c697f" ON "core_user_groups" ("group_id");
CREATE UNIQUE INDEX "core_user_user_permissions_user_id_permission_id_73ea0daa_uniq" ON "core_user_user_permissions" ("user_id", "permission_id");
CREATE INDEX "core_user_user_permissions_user_id_085123d3" ON "core_user_user_permissions" ("user_id");
CREATE INDEX "core_user_user_permissions_permission_id_35ccf601" ON "core_user_user_permissions" ("permission_id");
CREATE INDEX "django_admin_log_content_type_id_c4bce8eb" ON "django_admin_log" ("content_type_id");
CREATE INDEX "django_admin_log_user_id_c564eba6" ON "django_admin_log" ("user_id");
CREATE INDEX "articles_tag_removed_at_b4589dbf" ON "articles_tag" ("removed_at");
CREATE INDEX "articles_author_removed_at_c1870747" ON "articles_author" ("removed_at");
CREATE INDEX "articles_article_removed_at_6c43aca0" ON "articles_article" ("removed_at");
CREATE INDEX "articles_article_source_sha256_35d56b19" ON "articles_article" ("source_sha256");
CREATE INDEX "articles_article_changed_at_4d3facff" ON "articles_article" ("changed_at");
CREATE INDEX "articles_change_article_id_23d8c29f" ON "articles_change" ("article_id");
CREATE INDEX "articles_change_by_id_e13e86ee" ON "articles_change" ("by_id");
CREATE UNIQUE INDEX "articles_edition_authors_edition_id_author_id_88ea18f5_uniq" ON "articles_edition_authors" ("edition_id", "author_id");
CREATE INDEX "articles_edition_authors_edition_id_67c3ef7d" ON "articles_edition_authors" ("edition_id");
CREATE INDEX "articles_edition_authors_author_id_f3d66dcd" ON "articles_edition_authors" ("author_id");
CREATE INDEX "articles_change_section_id_ee608204" ON "articles_change" ("section_id");
CREATE INDEX "articles_slughistory_article_id_75c22218" ON "articles_slughistory" ("article_id");
CREATE UNIQUE INDEX "tag_name_without_case" ON "articles_tag" ((LOWER("name")));
CREATE UNIQUE INDEX "articles_edition_tags_edition_id_tag_id_272dea24_uniq" ON "articles_edition_tags" ("edition_id", "tag_id");
CREATE INDEX "articles_edition_tags_edition_id_c2232904" ON "articles_edition_tags" ("edition_id");
CREATE INDEX "articles_edition_tags_tag_id_8d372067" ON "articles_edition_tags" ("tag_id");
CREATE UNIQUE INDEX "articles_article_tags_article_id_tag_id_1988a91e_uniq" ON "articles_article_tags" ("article_id", "tag_id");
CREATE INDEX "articles_article_tags_article_id_524565b8" ON "articles_article_tags" ("article_id");
CREATE INDEX "articles_article_tags_tag_id_56ec02c6" ON "articles_article_tags" ("tag_id");
CREATE INDEX "articles_articleversion_article_id_71cb0f13" ON "articles_articleversion" ("article_id");
CREATE INDEX "articles_articleversion_by_id_9659da0e" ON "articles_articleversion" ("by_id");
CREATE INDEX "articles_byline_article_id_b3b9786c" ON "articles_byline" ("article_id");
CREATE INDEX "articles_byline_author_id_4bd786b8" ON "articles_byline" ("author_id");
CREATE INDEX "articles_section_anchor_4d16358b" ON "articles_section" ("anchor");
CREATE INDEX "articles_section_article_id_78d94c73" ON "articles_section" ("article_id");
CREATE INDEX "section_order" ON "articles_section" ("article_id", "position");
CREATE INDEX "articles_sectionversion_by_id_e657a839" ON "articles_sectionversion" ("by_id");
CREATE INDEX "articles_sectionversion_section_id_2c1ca2d5" ON "articles_sectionversion" ("section_id");
CREATE INDEX "articles_editionsection_edition_id_73bdea1f" ON "articles_editionsection" ("edition_id");
CREATE INDEX "articles_editionsection_text_id_b14dfb22" ON "articles_editionsection" ("text_id");
CREATE INDEX "articles_edition_article_id_7f9247b9" ON "articles_edition" ("article_id");
CREATE INDEX "articles_edition_by_id_6439f021" ON "articles_edition" ("by_id");
CREATE INDEX "edition_lists" ON "articles_edition" ("kind", "first_live_from" DESC, "id" DESC);
CREATE INDEX "edition_windows" ON "articles_edition" ("article_id", "live_from");
CREATE INDEX "edition_ends" ON "articles_edition" ("live_until");
CREATE INDEX "django_session_expire_date_a5c62663" ON "django_session" ("expire_date");
CREATE INDEX "sidebar_station_removed_at_550cc6bc" ON "sidebar_station" ("removed_at");
CREATE INDEX "shout_newest" ON "sidebar_shout" ("state", "at" DESC, "id" DESC);
CREATE INDEX "sidebar_verdict_by_id_99cefb49" ON "sidebar_verdict" ("by_id");
CREATE INDEX "sidebar_verdict_shout_id_c20a9101" ON "sidebar_verdict" ("shout_id");
CREATE INDEX "sidebar_play_station_id_d46f8bfe" ON "sidebar_play" ("station_id");
CREATE INDEX "play_latest" ON "sidebar_play" ("station_id", "started_at" DESC);
COMMIT;

PRAGMA foreign_keys = OFF;
PRAGMA application_id = 1145131081;
PRAGMA user_version = 3;
BEGIN TRANSACTION;
CREATE TABLE IF NOT EXISTS "editions" (
    "number" INTEGER NOT NULL CONSTRAINT "pk_editions" PRIMARY KEY,
    "published_at" TEXT NOT NULL,
    "restores" INTEGER NULL,
    "program_version" TEXT NOT NULL,
    "gazetteer_fingerprint" TEXT NOT NULL,
    "document_count" INTEGER NOT NULL,
    "row_count" INTEGER NOT NULL,
    "office_count" INTEGER NOT NULL,
    "service_count" INTEGER NOT NULL,
    "added_count" INTEGER NOT NULL,
    "changed_count" INTEGER NOT NULL,
    "withdrawn_count" INTEGER NOT NULL
);
INSERT INTO editions VALUES(1,'2026-11-23T03:30:26.3029698Z',NULL,'0.1.0+d1a56408.3ca288e7','638cb291cfbfc4e27da6eb431ab7c2ed',1,5,5,1,5,0,0);
CREATE TABLE IF NOT EXISTS "changes" (
    "edition" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "office_key" TEXT NOT NULL,
    "field" TEXT NULL,
    "before" TEXT NULL,
    "after" TEXT NULL,
    "document_slug" TEXT NOT NULL,
    CONSTRAINT "pk_changes" PRIMARY KEY ("edition", "ordinal"),
    CONSTRAINT "fk_changes_edition" FOREIGN KEY ("edition") REFERENCES "editions" ("number") ON DELETE RESTRICT
);
INSERT INTO changes VALUES(1,0,'Added','1b67b8f28a1639b3',NULL,NULL,NULL,'p1200000363-ru');
INSERT INTO changes VALUES(1,1,'Added','4241a7db45baa0cb',NULL,NULL,NULL,'p1200000363-ru');
INSERT INTO changes VALUES(1,2,'Added','867c193bec6e13c2',NULL,NULL,NULL,'p1200000363-ru');
INSERT INTO changes VALUES(1,3,'Added','9a1fc899f8aaaafe',NULL,NULL,NULL,'p1200000363-ru');
INSERT INTO changes VALUES(1,4,'Added','b258262775581e31',NULL,NULL,NULL,'p1200000363-ru');
CREATE TABLE IF NOT EXISTS "documents" (
    "id" INTEGER NOT NULL CONSTRAINT "pk_documents" PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "from_edition" INTEGER NOT NULL,
    "to_edition" INTEGER NULL,
    "file_name" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "content_sha256" TEXT NOT NULL,
    "stem" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "adopted_on" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "repealed_on" TEXT NULL,
    "repealed_by" TEXT NULL,
    "row_count" INTEGER NOT NULL,
    CONSTRAINT "fk_documents_from_edition" FOREIGN KEY ("from_edition") REFERENCES "editions" ("number") ON DELETE RESTRICT,
    CONSTRAINT "fk_documents_to_edition" FOREIGN KEY ("to_edition") REFERENCES "editions" ("number") ON DELETE RESTRICT
);
INSERT INTO documents VALUES(1,'p1200000363-ru',1,NULL,'P1200000363.ru.txt','280dcd9669efd5bd77fdeb85eea5782eb56aec683d9a9b3236469f23d40388f9','7e77e071fc173cdddab9c0151f730a8aa6e35165f3baaa6237cf7017f7a712da','P1200000363.ru','363','2012-03-28','О внесении изменений в постановление Правительства Республики Казахстан от 15 декабря 2009 года № 2121 "Об утверждении стандартов государственных услуг"','ru','Repealed','2014-01-21','постановлением Правительства Республики Казахстан от 21 января 2014 года № 20',5);
CREATE TABLE IF NOT EXISTS "office_aliases" (
    "id" INTEGER NOT NULL CONSTRAINT "pk_office_aliases" PRIMARY KEY,
    "key" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "into_key" TEXT NOT NULL,
    "from_edition" INTEGER NOT NULL,
    "to_edition" INTEGER NULL,
    CONSTRAINT "fk_office_aliases_from_edition" FOREIGN KEY ("from_edition") REFERENCES "editions" ("number") ON DELETE RESTRICT,
    CONSTRAINT "fk_office_aliases_to_edition" FOREIGN KEY ("to_edition") REFERENCES "editions" ("number") ON DELETE RESTRICT
);
CREATE TABLE IF NOT EXISTS "offices" (
    "id" INTEGER NOT NULL CONSTRAINT "pk_offices" PRIMARY KEY,
    "key" TEXT NOT NULL,
    "first_edition" INTEGER NOT NULL,
    CONSTRAINT "fk_offices_first_edition" FOREIGN KEY ("first_edition") REFERENCES "editions" ("number") ON DELETE RESTRICT
);
INSERT INTO offices VALUES(1,'1b67b8f28a1639b3',1);
INSERT INTO offices VALUES(2,'4241a7db45baa0cb',1);
INSERT INTO offices VALUES(3,'867c193bec6e13c2',1);
INSERT INTO offices VALUES(4,'9a1fc899f8aaaafe',1);
INSERT INTO offices VALUES(5,'b258262775581e31',1);
CREATE TABLE IF NOT EXISTS "services" (
    "id" INTEGER NOT NULL CONSTRAINT "pk_services" PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "from_edition" INTEGER NOT NULL,
    "to_edition" INTEGER NULL,
    CONSTRAINT "fk_services_from_edition" FOREIGN KEY ("from_edition") REFERENCES "editions" ("number") ON DELETE RESTRICT,
    CONSTRAINT "fk_services_to_edition" FOREIGN KEY ("to_edition") REFERENCES "editions" ("number") ON DELETE RESTRICT
);
INSERT INTO services VALUES(1,'identity-documents',1,NULL);
CREATE TABLE IF NOT EXISTS "state" (
    "id" INTEGER NOT NULL CONSTRAINT "pk_state" PRIMARY KEY,
    "current_edition" INTEGER NOT NULL,
    "gazetteer_fingerprint" TEXT NOT NULL,
    "program_version" TEXT NOT NULL,
    CONSTRAINT "ck_state_one_row" CHECK (id = 1),
    CONSTRAINT "fk_state_current_edition" FOREIGN KEY ("current_edition") REFERENCES "editions" ("number") ON DELETE RESTRICT
);
INSERT INTO state VALUES(1,1,'638cb291cfbfc4e27da6eb431ab7c2ed','0.1.0+d1a56408.3ca288e7');
CREATE TABLE IF NOT EXISTS "annex_rows" (
    "document_id" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "standard" INTEGER NOT NULL,
    "annex" TEXT NOT NULL,
    "row" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "line" INTEGER NOT NULL,
    "end_line" INTEGER NOT NULL,
    "cell" INTEGER NOT NULL,
    "cells" TEXT NOT NULL,
    "values" TEXT NOT NULL,
    CONSTRAINT "pk_annex_rows" PRIMARY KEY ("document_id", "ordinal"),
    CONSTRAINT "fk_annex_rows_document" FOREIGN KEY ("document_id") REFERENCES "documents" ("id") ON DELETE CASCADE
);
INSERT INTO annex_rows VALUES(1,0,1,'1','1','PublicServiceCentre','ru',127,170,0,'[["1",127,127,1],["ЦОН Акмолинской\nобласти",128,130,2],["город Кокшетау,\nулица Ауезова,\nд. 189 «а»",131,135,3],["40-10-76",136,136,4],["40-10-76\nприемная",137,139,5],["Рабочие дни:\nпонедельник –\nсуббота\nРабочее время\nс\nпонедельника\nпо пятницу: с\n09.00 до\n20.00 часов,\nбез перерыва\nна обед.\nВ субботу с\n9.00 до 13.00\nчасов. \nВыходные дни:\n- воскресенье",140,170,6]]','{"isContactPoint":false,"name":{"value":"ЦОН Акмолинской области","span":[128,130,2]},"address":{"value":"город Кокшетау, улица Ауезова, д. 189 «а»","span":[131,135,3]},"settlement":"Кокшетау","settlementType":"город","region":"Акмолинская область","phones":[{"column":"OperatingHall","display":{"value":"40-10-76","span":[136,136,4]}},{"column":"Head","display":{"value":"40-10-76","span":[137,137,5]},"note":"приемная"}],"emails":[],"websites":[],"hoursText":{"value":"Рабочие дни: понедельник – суббота Рабочее время с понедельника по пятницу: с 09.00 до 20.00 часов, без перерыва на обед. В субботу с 9.00 до 13.00 часов. Выходные дни: - воскресенье","span":[140,170,6]},"hours":[{"days":["Monday","Tuesday","Wednesday","Thursday","Friday"],"opens":"09:00","closes":"20:00","breaks":[]},{"days":["Saturday"],"opens":"09:00","closes":"13:00","breaks":[]}]}');
INSERT INTO annex_rows VALUES(1,1,1,'1','2','PublicServiceCentre','ru',172,185,0,'[["2",172,172,1],["ЦОН Актюбинской\nобласти",173,175,2],["город Актобе,\nулица Тургенева,\nд. 109",176,180,3],["56-40-34",181,181,4],["56-57-87\nприемная",182,184,5],["",185,185,6]]','{"isContactPoint":false,"name":{"value":"ЦОН Актюбинской области","span":[173,175,2]},"address":{"value":"город Актобе, улица Тургенева, д. 109","span":[176,180,3]},"settlement":"Актобе","settlementType":"город","region":"Актюбинская область","phones":[{"column":"OperatingHall","display":{"value":"56-40-34","span":[181,181,4]}},{"column":"Head","display":{"value":"56-57-87","span":[182,182,5]},"note":"приемная"}],"emails":[],"websites":[],"hours":[{"days":["Monday","Tuesday","Wednesday","Thursday","Friday"],"opens":"09:00","closes":"20:00","breaks":[]},{"days":["Saturday"],"opens":"09:00","closes":"13:00","breaks":[]}]}');
INSERT INTO annex_rows VALUES(1,2,1,'1','3','PublicServiceCentre','ru',187,204,0,'[["3",187,187,1],["ЦОН Алматинской\nобласти",188,190,2],["город\nТалдыкорган,\nулица\nТауелсиздик, д.\n67 «б»",191,199,3],["21-24-35",200,200,4],["24-41-33\nприемная",201,203,5],["",204,204,6]]','{"isContactPoint":false,"name":{"value":"ЦОН Алматинской области","span":[188,190,2]},"address":{"value":"город Талдыкорган, улица Тауелсиздик, д. 67 «б»","span":[191,199,3]},"settlement":"Талдыкорган","settlementType":"город","region":"Алматинская область","phones":[{"column":"OperatingHall","display":{"value":"21-24-35","span":[200,200,4]}},{"column":"Head","display":{"value":"24-41-33","span":[201,201,5]},"note":"приемная"}],"emails":[],"websites":[],"hours":[{"days":["Monday","Tuesday","Wednesday","Thursday","Friday"],"opens":"09:00","closes":"20:00","breaks":[]},{"days":["Saturday"],"opens":"09:00","closes":"13:00","breaks":[]}]}');
INSERT INTO annex_rows VALUES(1,3,1,'1','4','PublicServiceCentre','ru',206,221,0,'[["4",206,206,1],["ЦОН Атырауской\nобласти",207,209,2],["город Атырау,\nулица\nАвангардская, д.\n2-23 «б»",210,216,3],["21-29-42",217,217,4],["21-37-17\nприемная",218,220,5],["",221,221,6]]','{"isContactPoint":false,"name":{"value":"ЦОН Атырауской области","span":[207,209,2]},"address":{"value":"город Атырау, улица Авангардская, д. 2-23 «б»","span":[210,216,3]},"settlement":"Атырау","settlementType":"город","region":"Атырауская область","phones":[{"column":"OperatingHall","display":{"value":"21-29-42","span":[217,217,4]}},{"column":"Head","display":{"value":"21-37-17","span":[218,218,5]},"note":"приемная"}],"emails":[],"websites":[],"hours":[{"days":["Monday","Tuesday","Wednesday","Thursday","Friday"],"opens":"09:00","closes":"20:00","breaks":[]},{"days":["Saturday"],"opens":"09:00","closes":"13:00","breaks":[]}]}');
INSERT INTO annex_rows VALUES(1,4,1,'1','5','PublicServiceCentre','ru',223,242,0,'[["5",223,223,1],["ЦОН № 1\nВосточно-\nКазахстанской\nобласти",224,230,2],["город\nУсть-Каменогорск,\nулица Белинского,\nд. 37 «а»",231,237,3],["78-42-90",238,238,4],["78-42-36\nприемная",239,241,5],["",242,242,6]]','{"isContactPoint":false,"name":{"value":"ЦОН № 1 Восточно-Казахстанской области","span":[224,230,2]},"address":{"value":"город Усть-Каменогорск, улица Белинского, д. 37 «а»","span":[231,237,3]},"settlement":"Усть-Каменогорск","settlementType":"город","region":"Восточно-Казахстанская область","phones":[{"column":"OperatingHall","display":{"value":"78-42-90","span":[238,238,4]}},{"column":"Head","display":{"value":"78-42-36","span":[239,239,5]},"note":"приемная"}],"emails":[],"websites":[],"hours":[{"days":["Monday","Tuesday","Wednesday","Thursday","Friday"],"opens":"09:00","closes":"20:00","breaks":[]},{"days":["Saturday"],"opens":"09:00","closes":"13:00","breaks":[]}]}');
CREATE TABLE IF NOT EXISTS "standards" (
    "document_id" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "line" INTEGER NOT NULL,
    "hours" TEXT NOT NULL,
    CONSTRAINT "pk_standards" PRIMARY KEY ("document_id", "ordinal"),
    CONSTRAINT "fk_standards_document" FOREIGN KEY ("document_id") REFERENCES "documents" ("id") ON DELETE CASCADE
);
INSERT INTO standards VALUES(1,1,'Выдача паспортов, удостоверений личности гражданам Республики Казахстан',33,'[{"kind":"PublicServiceCentre","rules":[{"days":["Monday","Tuesday","Wednesday","Thursday","Friday"],"opens":"09:00","closes":"20:00","breaks":[]}],"text":{"value":"9. Государственная услуга предоставляется через Центры посредством РП ДРН, прием осуществляется ежедневно без перерыва на обед, за исключением воскресенья и праздничных дней, согласно трудовому законодательству, в соответствии с установленным графиком работы Центра. График работы Центра: Рабочие дни – с понедельника по субботу, выходной день – воскресенье. Рабочее время: с понедельника по пятницу – с 9.00 до 20.00 часов, без перерыва на обед, в субботу – с 9.00 до 13.00 часов. При обращении в Центр с заполнением бумажного носителя, прием осуществляется ежедневно, без перерыва на обед, за исключением воскресенья, праздничных дней, согласно трудовому законодательству, в соответствии с установленным графиком работы Центра. График работы Центра указан в приложении 1 к настоящему стандарту. В представительствах Центров документы принимаются с 9.00 до 18.30 часов без перерыва на обед. Предварительная запись и ускоренное обслуживание в Центрах не предусмотрены.","span":[41,65,0]}}]');
CREATE TABLE IF NOT EXISTS "warnings" (
    "document_id" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "file" TEXT NOT NULL,
    "line" INTEGER NOT NULL,
    "end_line" INTEGER NOT NULL,
    "cell" INTEGER NOT NULL,
    "message" TEXT NOT NULL,
    CONSTRAINT "pk_warnings" PRIMARY KEY ("document_id", "ordinal"),
    CONSTRAINT "fk_warnings_document" FOREIGN KEY ("document_id") REFERENCES "documents" ("id") ON DELETE CASCADE
);
CREATE TABLE IF NOT EXISTS "office_versions" (
    "id" INTEGER NOT NULL CONSTRAINT "pk_office_versions" PRIMARY KEY,
    "office_id" INTEGER NOT NULL,
    "from_edition" INTEGER NOT NULL,
    "to_edition" INTEGER NULL,
    "slug" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "parent_key" TEXT NULL,
    "region_slug" TEXT NULL,
    "district_slug" TEXT NULL,
    "settlement_slug" TEXT NULL,
    "as_of" TEXT NOT NULL,
    "hours_text" TEXT NULL,
    "hours_origin" TEXT NULL,
    CONSTRAINT "fk_office_versions_from_edition" FOREIGN KEY ("from_edition") REFERENCES "editions" ("number") ON DELETE RESTRICT,
    CONSTRAINT "fk_office_versions_office" FOREIGN KEY ("office_id") REFERENCES "offices" ("id") ON DELETE RESTRICT,
    CONSTRAINT "fk_office_versions_to_edition" FOREIGN KEY ("to_edition") REFERENCES "editions" ("number") ON DELETE RESTRICT
);
INSERT INTO office_versions VALUES(1,1,1,NULL,'almaty-region-public-service-centre','PublicServiceCentre','Region',NULL,'almaty-region',NULL,'taldykorgan','2012-03-28',NULL,'Table');
INSERT INTO office_versions VALUES(2,2,1,NULL,'aktobe-public-service-centre','PublicServiceCentre','Region',NULL,'aktobe',NULL,'aktobe','2012-03-28',NULL,'Table');
INSERT INTO office_versions VALUES(3,3,1,NULL,'east-kazakhstan-public-service-centre-1','PublicServiceCentre','Region',NULL,'east-kazakhstan',NULL,'oskemen','2012-03-28',NULL,'Table');
INSERT INTO office_versions VALUES(4,4,1,NULL,'akmola-public-service-centre','PublicServiceCentre','Region',NULL,'akmola',NULL,'kokshetau','2012-03-28','Рабочие дни: понедельник – суббота Рабочее время с понедельника по пятницу: с 09.00 до 20.00 часов, без перерыва на обед. В субботу с 9.00 до 13.00 часов. Выходные дни: - воскресенье','Table');
INSERT INTO office_versions VALUES(5,5,1,NULL,'atyrau-public-service-centre','PublicServiceCentre','Region',NULL,'atyrau',NULL,'atyrau','2012-03-28',NULL,'Table');
CREATE TABLE IF NOT EXISTS "service_documents" (
    "service_id" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "document_slug" TEXT NOT NULL,
    CONSTRAINT "pk_service_documents" PRIMARY KEY ("service_id", "ordinal"),
    CONSTRAINT "fk_service_documents_service" FOREIGN KEY ("service_id") REFERENCES "services" ("id") ON DELETE CASCADE
);
INSERT INTO service_documents VALUES(1,0,'p1200000363-ru');
CREATE TABLE IF NOT EXISTS "service_names" (
    "service_id" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    CONSTRAINT "pk_service_names" PRIMARY KEY ("service_id", "ordinal"),
    CONSTRAINT "fk_service_names_service" FOREIGN KEY ("service_id") REFERENCES "services" ("id") ON DELETE CASCADE
);
INSERT INTO service_names VALUES(1,0,'kk','Қазақстан Республикасының азаматтарына паспорттар, жеке куәліктер беру','Derived');
INSERT INTO service_names VALUES(1,1,'ru','Выдача паспортов, удостоверений личности гражданам Республики Казахстан','Printed');
INSERT INTO service_names VALUES(1,2,'en','Issue of passports and identity cards to citizens of Kazakhstan','Derived');
CREATE TABLE IF NOT EXISTS "office_addresses" (
    "version_id" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "postal_code" TEXT NULL,
    "settlement" TEXT NULL,
    "street" TEXT NULL,
    "building" TEXT NULL,
    CONSTRAINT "pk_office_addresses" PRIMARY KEY ("version_id", "ordinal"),
    CONSTRAINT "fk_office_addresses_version" FOREIGN KEY ("version_id") REFERENCES "office_versions" ("id") ON DELETE CASCADE
) WITHOUT ROWID;
INSERT INTO office_addresses VALUES(1,0,'ru','город Талдыкорган, улица Тауелсиздик, д. 67 «б»','Printed',NULL,'Талдыкорган','улица Тауелсиздик','67 «б»');
INSERT INTO office_addresses VALUES(1,1,'kk','Алматы облысы, Талдықорған қаласы, Тауелсиздик көшесі, 67б','Derived',NULL,'Талдықорған','Тауелсиздик көшесі','67б');
INSERT INTO office_addresses VALUES(1,2,'en','Tauelsizdik St. 67b, Taldykorgan, Almaty Region','Derived',NULL,'Taldykorgan','Tauelsizdik St.','67b');
INSERT INTO office_addresses VALUES(2,0,'ru','город Актобе, улица Тургенева, д. 109','Printed',NULL,'Актобе','улица Тургенева','109');
INSERT INTO office_addresses VALUES(2,1,'kk','Ақтөбе облысы, Ақтөбе қаласы, Тургенева көшесі, 109','Derived',NULL,'Ақтөбе','Тургенева көшесі','109');
INSERT INTO office_addresses VALUES(2,2,'en','Turgeneva St. 109, Aktobe, Aktobe Region','Derived',NULL,'Aktobe','Turgeneva St.','109');
INSERT INTO office_addresses VALUES(3,0,'ru','город Усть-Каменогорск, улица Белинского, д. 37 «а»','Printed',NULL,'Усть-Каменогорск','улица Белинского','37 «а»');
INSERT INTO office_addresses VALUES(3,1,'kk','Шығыс Қазақстан облысы, Өскемен қаласы, Белинского көшесі, 37а','Derived',NULL,'Өскемен','Белинского көшесі','37а');
INSERT INTO office_addresses VALUES(3,2,'en','Belinskogo St. 37a, Oskemen, East Kazakhstan Region','Derived',NULL,'Oskemen','Belinskogo St.','37a');
INSERT INTO office_addresses VALUES(4,0,'ru','город Кокшетау, улица Ауезова, д. 189 «а»','Printed',NULL,'Кокшетау','улица Ауезова','189 «а»');
INSERT INTO office_addresses VALUES(4,1,'kk','Ақмола облысы, Көкшетау қаласы, Ауезова көшесі, 189а','Derived',NULL,'Көкшетау','Ауезова көшесі','189а');
INSERT INTO office_addresses VALUES(4,2,'en','Auezova St. 189a, Kokshetau, Akmola Region','Derived',NULL,'Kokshetau','Auezova St.','189a');
INSERT INTO office_addresses VALUES(5,0,'ru','город Атырау, улица Авангардская, д. 2-23 «б»','Printed',NULL,'Атырау','улица Авангардская','2-23 «б»');
INSERT INTO office_addresses VALUES(5,1,'kk','Атырау облысы, Атырау қаласы, Авангардская көшесі, 2-23б','Derived',NULL,'Атырау','Авангардская көшесі','2-23б');
INSERT INTO office_addresses VALUES(5,2,'en','Avangardskaya St. 2-23b, Atyrau, Atyrau Region','Derived',NULL,'Atyrau','Avangardskaya St.','2-23b');
CREATE TABLE IF NOT EXISTS "office_contacts" (
    "version_id" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "position" TEXT NULL,
    "room" TEXT NULL,
    "phones" TEXT NOT NULL,
    "emails" TEXT NOT NULL,
    "websites" TEXT NOT NULL,
    "hours_text" TEXT NULL,
    "hours_origin" TEXT NULL,
    "periods" TEXT NOT NULL,
    "document_slug" TEXT NOT NULL,
    "standard" INTEGER NOT NULL,
    "annex" TEXT NOT NULL,
    "row" TEXT NOT NULL,
    CONSTRAINT "pk_office_contacts" PRIMARY KEY ("version_id", "ordinal"),
    CONSTRAINT "fk_office_contacts_version" FOREIGN KEY ("version_id") REFERENCES "office_versions" ("id") ON DELETE CASCADE
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS "office_dissents" (
    "version_id" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "field" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "rows" TEXT NOT NULL,
    CONSTRAINT "pk_office_dissents" PRIMARY KEY ("version_id", "ordinal"),
    CONSTRAINT "fk_office_dissents_version" FOREIGN KEY ("version_id") REFERENCES "office_versions" ("id") ON DELETE CASCADE
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS "office_emails" (
    "version_id" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "address" TEXT NOT NULL,
    CONSTRAINT "pk_office_emails" PRIMARY KEY ("version_id", "ordinal"),
    CONSTRAINT "fk_office_emails_version" FOREIGN KEY ("version_id") REFERENCES "office_versions" ("id") ON DELETE CASCADE
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS "office_names" (
    "version_id" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    CONSTRAINT "pk_office_names" PRIMARY KEY ("version_id", "ordinal"),
    CONSTRAINT "fk_office_names_version" FOREIGN KEY ("version_id") REFERENCES "office_versions" ("id") ON DELETE CASCADE
) WITHOUT ROWID;
INSERT INTO office_names VALUES(1,0,'kk','Алматы облысының халыққа қызмет көрсету орталығы','Derived');
INSERT INTO office_names VALUES(1,1,'ru','ЦОН Алматинской области','Printed');
INSERT INTO office_names VALUES(1,2,'en','Almaty Region Public Service Centre','Derived');
INSERT INTO office_names VALUES(2,0,'kk','Ақтөбе облысының халыққа қызмет көрсету орталығы','Derived');
INSERT INTO office_names VALUES(2,1,'ru','ЦОН Актюбинской области','Printed');
INSERT INTO office_names VALUES(2,2,'en','Aktobe Region Public Service Centre','Derived');
INSERT INTO office_names VALUES(3,0,'kk','Шығыс Қазақстан облысының № 1 халыққа қызмет көрсету орталығы','Derived');
INSERT INTO office_names VALUES(3,1,'ru','ЦОН № 1 Восточно-Казахстанской области','Printed');
INSERT INTO office_names VALUES(3,2,'en','East Kazakhstan Region Public Service Centre No. 1','Derived');
INSERT INTO office_names VALUES(4,0,'kk','Ақмола облысының халыққа қызмет көрсету орталығы','Derived');
INSERT INTO office_names VALUES(4,1,'ru','ЦОН Акмолинской области','Printed');
INSERT INTO office_names VALUES(4,2,'en','Akmola Region Public Service Centre','Derived');
INSERT INTO office_names VALUES(5,0,'kk','Атырау облысының халыққа қызмет көрсету орталығы','Derived');
INSERT INTO office_names VALUES(5,1,'ru','ЦОН Атырауской области','Printed');
INSERT INTO office_names VALUES(5,2,'en','Atyrau Region Public Service Centre','Derived');
CREATE TABLE IF NOT EXISTS "office_periods" (
    "version_id" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "day" TEXT NOT NULL,
    "opens" INTEGER NOT NULL,
    "closes" INTEGER NOT NULL,
    CONSTRAINT "pk_office_periods" PRIMARY KEY ("version_id", "ordinal"),
    CONSTRAINT "fk_office_periods_version" FOREIGN KEY ("version_id") REFERENCES "office_versions" ("id") ON DELETE CASCADE
) WITHOUT ROWID;
INSERT INTO office_periods VALUES(1,0,'Monday',540,1200);
INSERT INTO office_periods VALUES(1,1,'Tuesday',540,1200);
INSERT INTO office_periods VALUES(1,2,'Wednesday',540,1200);
INSERT INTO office_periods VALUES(1,3,'Thursday',540,1200);
INSERT INTO office_periods VALUES(1,4,'Friday',540,1200);
INSERT INTO office_periods VALUES(1,5,'Saturday',540,780);
INSERT INTO office_periods VALUES(2,0,'Monday',540,1200);
INSERT INTO office_periods VALUES(2,1,'Tuesday',540,1200);
INSERT INTO office_periods VALUES(2,2,'Wednesday',540,1200);
INSERT INTO office_periods VALUES(2,3,'Thursday',540,1200);
INSERT INTO office_periods VALUES(2,4,'Friday',540,1200);
INSERT INTO office_periods VALUES(2,5,'Saturday',540,780);
INSERT INTO office_periods VALUES(3,0,'Monday',540,1200);
INSERT INTO office_periods VALUES(3,1,'Tuesday',540,1200);
INSERT INTO office_periods VALUES(3,2,'Wednesday',540,1200);
INSERT INTO office_periods VALUES(3,3,'Thursday',540,1200);
INSERT INTO office_periods VALUES(3,4,'Friday',540,1200);
INSERT INTO office_periods VALUES(3,5,'Saturday',540,780);
INSERT INTO office_periods VALUES(4,0,'Monday',540,1200);
INSERT INTO office_periods VALUES(4,1,'Tuesday',540,1200);
INSERT INTO office_periods VALUES(4,2,'Wednesday',540,1200);
INSERT INTO office_periods VALUES(4,3,'Thursday',540,1200);
INSERT INTO office_periods VALUES(4,4,'Friday',540,1200);
INSERT INTO office_periods VALUES(4,5,'Saturday',540,780);
INSERT INTO office_periods VALUES(5,0,'Monday',540,1200);
INSERT INTO office_periods VALUES(5,1,'Tuesday',540,1200);
INSERT INTO office_periods VALUES(5,2,'Wednesday',540,1200);
INSERT INTO office_periods VALUES(5,3,'Thursday',540,1200);
INSERT INTO office_periods VALUES(5,4,'Friday',540,1200);
INSERT INTO office_periods VALUES(5,5,'Saturday',540,780);
CREATE TABLE IF NOT EXISTS "office_phones" (
    "version_id" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "display" TEXT NOT NULL,
    "e164" TEXT NULL,
    "purpose" TEXT NOT NULL,
    CONSTRAINT "pk_office_phones" PRIMARY KEY ("version_id", "ordinal"),
    CONSTRAINT "fk_office_phones_version" FOREIGN KEY ("version_id") REFERENCES "office_versions" ("id") ON DELETE CASCADE
) WITHOUT ROWID;
INSERT INTO office_phones VALUES(1,0,'21-24-35','+77282212435','OperatingHall');
INSERT INTO office_phones VALUES(1,1,'24-41-33','+77282244133','Reception');
INSERT INTO office_phones VALUES(2,0,'56-40-34','+77132564034','OperatingHall');
INSERT INTO office_phones VALUES(2,1,'56-57-87','+77132565787','Reception');
INSERT INTO office_phones VALUES(3,0,'78-42-90','+77232784290','OperatingHall');
INSERT INTO office_phones VALUES(3,1,'78-42-36','+77232784236','Reception');
INSERT INTO office_phones VALUES(4,0,'40-10-76','+77162401076','OperatingHall');
INSERT INTO office_phones VALUES(4,1,'40-10-76','+77162401076','Reception');
INSERT INTO office_phones VALUES(5,0,'21-29-42','+77122212942','OperatingHall');
INSERT INTO office_phones VALUES(5,1,'21-37-17','+77122213717','Reception');
CREATE TABLE IF NOT EXISTS "office_services" (
    "version_id" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "service_slug" TEXT NOT NULL,
    CONSTRAINT "pk_office_services" PRIMARY KEY ("version_id", "ordinal"),
    CONSTRAINT "fk_office_services_version" FOREIGN KEY ("version_id") REFERENCES "office_versions" ("id") ON DELETE CASCADE
) WITHOUT ROWID;
INSERT INTO office_services VALUES(1,0,'identity-documents');
INSERT INTO office_services VALUES(2,0,'identity-documents');
INSERT INTO office_services VALUES(3,0,'identity-documents');
INSERT INTO office_services VALUES(4,0,'identity-documents');
INSERT INTO office_services VALUES(5,0,'identity-documents');
CREATE TABLE IF NOT EXISTS "office_statements" (
    "version_id" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "document_slug" TEXT NOT NULL,
    "as_of" TEXT NOT NULL,
    "is_replaced" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT NULL,
    "phones" TEXT NOT NULL,
    "hours" TEXT NULL,
    CONSTRAINT "pk_office_statements" PRIMARY KEY ("version_id", "ordinal"),
    CONSTRAINT "fk_office_statements_version" FOREIGN KEY ("version_id") REFERENCES "office_versions" ("id") ON DELETE CASCADE
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS "office_websites" (
    "version_id" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "url" TEXT NOT NULL,
    CONSTRAINT "pk_office_websites" PRIMARY KEY ("version_id", "ordinal"),
    CONSTRAINT "fk_office_websites_version" FOREIGN KEY ("version_id") REFERENCES "office_versions" ("id") ON DELETE CASCADE
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS "office_witnesses" (
    "version_id" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "document_slug" TEXT NOT NULL,
    "standard" INTEGER NOT NULL,
    "annex" TEXT NOT NULL,
    "row" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    CONSTRAINT "pk_office_witnesses" PRIMARY KEY ("version_id", "ordinal"),
    CONSTRAINT "fk_office_witnesses_version" FOREIGN KEY ("version_id") REFERENCES "office_versions" ("id") ON DELETE CASCADE
) WITHOUT ROWID;
INSERT INTO office_witnesses VALUES(1,0,'p1200000363-ru',1,'1','3','');
INSERT INTO office_witnesses VALUES(2,0,'p1200000363-ru',1,'1','2','');
INSERT INTO office_witnesses VALUES(3,0,'p1200000363-ru',1,'1','5','');
INSERT INTO office_witnesses VALUES(4,0,'p1200000363-ru',1,'1','1','');
INSERT INTO office_witnesses VALUES(5,0,'p1200000363-ru',1,'1','4','');
CREATE UNIQUE INDEX "ux_annex_rows_key" ON "annex_rows" ("document_id", "standard", "annex", "row");
CREATE INDEX "ix_documents_from_edition" ON "documents" ("from_edition");
CREATE INDEX "ix_documents_to_edition" ON "documents" ("to_edition");
CREATE UNIQUE INDEX "ux_documents_slug_current" ON "documents" ("slug") WHERE to_edition IS NULL;
CREATE INDEX "ix_office_aliases_from_edition" ON "office_aliases" ("from_edition");
CREATE INDEX "ix_office_aliases_to_edition" ON "office_aliases" ("to_edition");
CREATE UNIQUE INDEX "ux_office_aliases_key_current" ON "office_aliases" ("key") WHERE to_edition IS NULL;
CREATE INDEX "ix_office_versions_from_edition" ON "office_versions" ("from_edition");
CREATE INDEX "ix_office_versions_to_edition" ON "office_versions" ("to_edition");
CREATE UNIQUE INDEX "ux_office_versions_from" ON "office_versions" ("office_id", "from_edition");
CREATE UNIQUE INDEX "ux_office_versions_slug_current" ON "office_versions" ("slug") WHERE to_edition IS NULL;
CREATE INDEX "ix_offices_first_edition" ON "offices" ("first_edition");
CREATE UNIQUE INDEX "ux_offices_key" ON "offices" ("key");
CREATE INDEX "ix_services_from_edition" ON "services" ("from_edition");
CREATE INDEX "ix_services_to_edition" ON "services" ("to_edition");
CREATE UNIQUE INDEX "ux_services_slug_current" ON "services" ("slug") WHERE to_edition IS NULL;
CREATE INDEX "ix_state_current_edition" ON "state" ("current_edition");
COMMIT;

import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`tags_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`tags_texts_order_parent\` ON \`tags_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`inbox\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`to_id\` text(36) NOT NULL,
  	\`event\` text NOT NULL,
  	\`kind\` text,
  	\`document\` text,
  	\`key\` text NOT NULL,
  	\`read_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`to_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`inbox_to_idx\` ON \`inbox\` (\`to_id\`);`)
  await db.run(sql`CREATE INDEX \`inbox_event_idx\` ON \`inbox\` (\`event\`);`)
  await db.run(sql`CREATE INDEX \`inbox_document_idx\` ON \`inbox\` (\`document\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`inbox_key_idx\` ON \`inbox\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`inbox_read_at_idx\` ON \`inbox\` (\`read_at\`);`)
  await db.run(sql`CREATE INDEX \`inbox_updated_at_idx\` ON \`inbox\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`inbox_created_at_idx\` ON \`inbox\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`link_checks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text NOT NULL,
  	\`host\` text,
  	\`state\` text DEFAULT 'unknown' NOT NULL,
  	\`status\` numeric,
  	\`reason\` text,
  	\`failures\` numeric,
  	\`failing_since\` text,
  	\`checked_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`link_checks_url_idx\` ON \`link_checks\` (\`url\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_host_idx\` ON \`link_checks\` (\`host\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_state_idx\` ON \`link_checks\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_checked_at_idx\` ON \`link_checks\` (\`checked_at\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_updated_at_idx\` ON \`link_checks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_created_at_idx\` ON \`link_checks\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`link_checks_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`news_id\` text(36),
  	\`announcements_id\` text(36),
  	\`teaching_media_id\` text(36),
  	\`innovations_id\` text(36),
  	\`pages_id\` text(36),
  	\`documents_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`link_checks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`announcements_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`teaching_media_id\`) REFERENCES \`teaching_media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`innovations_id\`) REFERENCES \`innovations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`link_checks_rels_order_idx\` ON \`link_checks_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_rels_parent_idx\` ON \`link_checks_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_rels_path_idx\` ON \`link_checks_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_rels_news_id_idx\` ON \`link_checks_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_rels_announcements_id_idx\` ON \`link_checks_rels\` (\`announcements_id\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_rels_teaching_media_id_idx\` ON \`link_checks_rels\` (\`teaching_media_id\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_rels_innovations_id_idx\` ON \`link_checks_rels\` (\`innovations_id\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_rels_pages_id_idx\` ON \`link_checks_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_rels_documents_id_idx\` ON \`link_checks_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_rels_users_id_idx\` ON \`link_checks_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`audit_log\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`action\` text NOT NULL,
  	\`actor_id\` text(36),
  	\`actor_name\` text,
  	\`acting_as\` text,
  	\`exemption\` text,
  	\`kind\` text,
  	\`document\` text,
  	\`from\` text,
  	\`to\` text,
  	\`remark\` text,
  	\`details\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`actor_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`audit_log_at_idx\` ON \`audit_log\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_action_idx\` ON \`audit_log\` (\`action\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_actor_idx\` ON \`audit_log\` (\`actor_id\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_kind_idx\` ON \`audit_log\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_document_idx\` ON \`audit_log\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_updated_at_idx\` ON \`audit_log\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`audit_log_created_at_idx\` ON \`audit_log\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`file_texts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`file\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`reason\` text,
  	\`text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`file_texts_file_idx\` ON \`file_texts\` (\`file\`);`)
  await db.run(sql`CREATE INDEX \`file_texts_state_idx\` ON \`file_texts\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`file_texts_updated_at_idx\` ON \`file_texts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`file_texts_created_at_idx\` ON \`file_texts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`editorial_settings_checks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`check\` text NOT NULL,
  	\`level\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`editorial_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`editorial_settings_checks_order_idx\` ON \`editorial_settings_checks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`editorial_settings_checks_parent_id_idx\` ON \`editorial_settings_checks\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`stepped_at\` text;`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`remark\` text;`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`saved_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`news_stepped_at_idx\` ON \`news\` (\`stepped_at\`);`)
  await db.run(sql`CREATE INDEX \`news_saved_by_idx\` ON \`news\` (\`saved_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_stepped_at\` text;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_remark\` text;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_saved_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`autosave\` integer;`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_stepped_at_idx\` ON \`_news_v\` (\`version_stepped_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_saved_by_idx\` ON \`_news_v\` (\`version_saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_autosave_idx\` ON \`_news_v\` (\`autosave\`);`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`stepped_at\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`remark\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`saved_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`announcements_stepped_at_idx\` ON \`announcements\` (\`stepped_at\`);`)
  await db.run(sql`CREATE INDEX \`announcements_saved_by_idx\` ON \`announcements\` (\`saved_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_stepped_at\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_remark\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_saved_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`autosave\` integer;`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_stepped_at_idx\` ON \`_announcements_v\` (\`version_stepped_at\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_saved_by_idx\` ON \`_announcements_v\` (\`version_saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_autosave_idx\` ON \`_announcements_v\` (\`autosave\`);`)
  await db.run(sql`ALTER TABLE \`teaching_media\` ADD \`stepped_at\` text;`)
  await db.run(sql`ALTER TABLE \`teaching_media\` ADD \`remark\` text;`)
  await db.run(sql`ALTER TABLE \`teaching_media\` ADD \`saved_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`teaching_media_stepped_at_idx\` ON \`teaching_media\` (\`stepped_at\`);`)
  await db.run(sql`CREATE INDEX \`teaching_media_saved_by_idx\` ON \`teaching_media\` (\`saved_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_teaching_media_v\` ADD \`version_stepped_at\` text;`)
  await db.run(sql`ALTER TABLE \`_teaching_media_v\` ADD \`version_remark\` text;`)
  await db.run(sql`ALTER TABLE \`_teaching_media_v\` ADD \`version_saved_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_teaching_media_v\` ADD \`autosave\` integer;`)
  await db.run(sql`CREATE INDEX \`_teaching_media_v_version_version_stepped_at_idx\` ON \`_teaching_media_v\` (\`version_stepped_at\`);`)
  await db.run(sql`CREATE INDEX \`_teaching_media_v_version_version_saved_by_idx\` ON \`_teaching_media_v\` (\`version_saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_teaching_media_v_autosave_idx\` ON \`_teaching_media_v\` (\`autosave\`);`)
  await db.run(sql`ALTER TABLE \`innovations\` ADD \`stepped_at\` text;`)
  await db.run(sql`ALTER TABLE \`innovations\` ADD \`remark\` text;`)
  await db.run(sql`ALTER TABLE \`innovations\` ADD \`saved_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`innovations_stepped_at_idx\` ON \`innovations\` (\`stepped_at\`);`)
  await db.run(sql`CREATE INDEX \`innovations_saved_by_idx\` ON \`innovations\` (\`saved_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_innovations_v\` ADD \`version_stepped_at\` text;`)
  await db.run(sql`ALTER TABLE \`_innovations_v\` ADD \`version_remark\` text;`)
  await db.run(sql`ALTER TABLE \`_innovations_v\` ADD \`version_saved_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_innovations_v\` ADD \`autosave\` integer;`)
  await db.run(sql`CREATE INDEX \`_innovations_v_version_version_stepped_at_idx\` ON \`_innovations_v\` (\`version_stepped_at\`);`)
  await db.run(sql`CREATE INDEX \`_innovations_v_version_version_saved_by_idx\` ON \`_innovations_v\` (\`version_saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_innovations_v_autosave_idx\` ON \`_innovations_v\` (\`autosave\`);`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`stepped_at\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`remark\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`saved_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`pages_stepped_at_idx\` ON \`pages\` (\`stepped_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_saved_by_idx\` ON \`pages\` (\`saved_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_stepped_at\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_remark\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_saved_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`autosave\` integer;`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_stepped_at_idx\` ON \`_pages_v\` (\`version_stepped_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_saved_by_idx\` ON \`_pages_v\` (\`version_saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_autosave_idx\` ON \`_pages_v\` (\`autosave\`);`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`stepped_at\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`remark\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`saved_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`CREATE INDEX \`documents_stepped_at_idx\` ON \`documents\` (\`stepped_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_saved_by_idx\` ON \`documents\` (\`saved_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_stepped_at\` text;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_remark\` text;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`version_saved_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`autosave\` integer;`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_stepped_at_idx\` ON \`_documents_v\` (\`version_stepped_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_saved_by_idx\` ON \`_documents_v\` (\`version_saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_autosave_idx\` ON \`_documents_v\` (\`autosave\`);`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`notices_by_mail\` integer DEFAULT true;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`inbox_id\` text(36) REFERENCES inbox(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`link_checks_id\` text(36) REFERENCES link_checks(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`audit_log_id\` text(36) REFERENCES audit_log(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`file_texts_id\` text(36) REFERENCES file_texts(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_inbox_id_idx\` ON \`payload_locked_documents_rels\` (\`inbox_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_link_checks_id_idx\` ON \`payload_locked_documents_rels\` (\`link_checks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_audit_log_id_idx\` ON \`payload_locked_documents_rels\` (\`audit_log_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_file_texts_id_idx\` ON \`payload_locked_documents_rels\` (\`file_texts_id\`);`)
  await db.run(sql`ALTER TABLE \`editorial_settings\` ADD \`four_eyes\` integer DEFAULT true;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`tags_texts\`;`)
  await db.run(sql`DROP TABLE \`inbox\`;`)
  await db.run(sql`DROP TABLE \`link_checks\`;`)
  await db.run(sql`DROP TABLE \`link_checks_rels\`;`)
  await db.run(sql`DROP TABLE \`audit_log\`;`)
  await db.run(sql`DROP TABLE \`file_texts\`;`)
  await db.run(sql`DROP TABLE \`editorial_settings_checks\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_news\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`cover_id\` text(36),
  	\`event_date\` text,
  	\`event_end\` text,
  	\`category\` text,
  	\`pinned\` integer,
  	\`stage\` text DEFAULT 'draft',
  	\`published_at\` text,
  	\`expires_at\` text,
  	\`visibility\` text DEFAULT 'public',
  	\`withdrawal_kind\` text DEFAULT 'notice',
  	\`withdrawal_reason\` text,
  	\`withdrawal_to\` text,
  	\`slug\` text,
  	\`code\` text,
  	\`owner_id\` text(36),
  	\`unit_id\` text(36),
  	\`fiscal_year\` numeric,
  	\`facebook_share\` integer,
  	\`facebook_message\` text,
  	\`facebook_mode\` text,
  	\`facebook_at\` text,
  	\`is_sample\` integer,
  	\`visible_now\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_news\`("id", "cover_id", "event_date", "event_end", "category", "pinned", "stage", "published_at", "expires_at", "visibility", "withdrawal_kind", "withdrawal_reason", "withdrawal_to", "slug", "code", "owner_id", "unit_id", "fiscal_year", "facebook_share", "facebook_message", "facebook_mode", "facebook_at", "is_sample", "visible_now", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "cover_id", "event_date", "event_end", "category", "pinned", "stage", "published_at", "expires_at", "visibility", "withdrawal_kind", "withdrawal_reason", "withdrawal_to", "slug", "code", "owner_id", "unit_id", "fiscal_year", "facebook_share", "facebook_message", "facebook_mode", "facebook_at", "is_sample", "visible_now", "updated_at", "created_at", "deleted_at", "_status" FROM \`news\`;`)
  await db.run(sql`DROP TABLE \`news\`;`)
  await db.run(sql`ALTER TABLE \`__new_news\` RENAME TO \`news\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`news_cover_idx\` ON \`news\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`news_event_date_idx\` ON \`news\` (\`event_date\`);`)
  await db.run(sql`CREATE INDEX \`news_category_idx\` ON \`news\` (\`category\`);`)
  await db.run(sql`CREATE INDEX \`news_pinned_idx\` ON \`news\` (\`pinned\`);`)
  await db.run(sql`CREATE INDEX \`news_stage_idx\` ON \`news\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`news_published_at_idx\` ON \`news\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`news_expires_at_idx\` ON \`news\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`news_visibility_idx\` ON \`news\` (\`visibility\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`news_slug_idx\` ON \`news\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`news_code_idx\` ON \`news\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`news_owner_idx\` ON \`news\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`news_unit_idx\` ON \`news\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`news_fiscal_year_idx\` ON \`news\` (\`fiscal_year\`);`)
  await db.run(sql`CREATE INDEX \`news_is_sample_idx\` ON \`news\` (\`is_sample\`);`)
  await db.run(sql`CREATE INDEX \`news_visible_now_idx\` ON \`news\` (\`visible_now\`);`)
  await db.run(sql`CREATE INDEX \`news_updated_at_idx\` ON \`news\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`news_created_at_idx\` ON \`news\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`news_deleted_at_idx\` ON \`news\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`news__status_idx\` ON \`news\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__news_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_cover_id\` text(36),
  	\`version_event_date\` text,
  	\`version_event_end\` text,
  	\`version_category\` text,
  	\`version_pinned\` integer,
  	\`version_stage\` text DEFAULT 'draft',
  	\`version_published_at\` text,
  	\`version_expires_at\` text,
  	\`version_visibility\` text DEFAULT 'public',
  	\`version_withdrawal_kind\` text DEFAULT 'notice',
  	\`version_withdrawal_reason\` text,
  	\`version_withdrawal_to\` text,
  	\`version_slug\` text,
  	\`version_code\` text,
  	\`version_owner_id\` text(36),
  	\`version_unit_id\` text(36),
  	\`version_fiscal_year\` numeric,
  	\`version_facebook_share\` integer,
  	\`version_facebook_message\` text,
  	\`version_facebook_mode\` text,
  	\`version_facebook_at\` text,
  	\`version_is_sample\` integer,
  	\`version_visible_now\` integer,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__news_v\`("id", "parent_id", "version_cover_id", "version_event_date", "version_event_end", "version_category", "version_pinned", "version_stage", "version_published_at", "version_expires_at", "version_visibility", "version_withdrawal_kind", "version_withdrawal_reason", "version_withdrawal_to", "version_slug", "version_code", "version_owner_id", "version_unit_id", "version_fiscal_year", "version_facebook_share", "version_facebook_message", "version_facebook_mode", "version_facebook_at", "version_is_sample", "version_visible_now", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_cover_id", "version_event_date", "version_event_end", "version_category", "version_pinned", "version_stage", "version_published_at", "version_expires_at", "version_visibility", "version_withdrawal_kind", "version_withdrawal_reason", "version_withdrawal_to", "version_slug", "version_code", "version_owner_id", "version_unit_id", "version_fiscal_year", "version_facebook_share", "version_facebook_message", "version_facebook_mode", "version_facebook_at", "version_is_sample", "version_visible_now", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_news_v\`;`)
  await db.run(sql`DROP TABLE \`_news_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__news_v\` RENAME TO \`_news_v\`;`)
  await db.run(sql`CREATE INDEX \`_news_v_parent_idx\` ON \`_news_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_cover_idx\` ON \`_news_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_event_date_idx\` ON \`_news_v\` (\`version_event_date\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_category_idx\` ON \`_news_v\` (\`version_category\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_pinned_idx\` ON \`_news_v\` (\`version_pinned\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_stage_idx\` ON \`_news_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_published_at_idx\` ON \`_news_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_expires_at_idx\` ON \`_news_v\` (\`version_expires_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_visibility_idx\` ON \`_news_v\` (\`version_visibility\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_slug_idx\` ON \`_news_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_code_idx\` ON \`_news_v\` (\`version_code\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_owner_idx\` ON \`_news_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_unit_idx\` ON \`_news_v\` (\`version_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_fiscal_year_idx\` ON \`_news_v\` (\`version_fiscal_year\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_is_sample_idx\` ON \`_news_v\` (\`version_is_sample\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_visible_now_idx\` ON \`_news_v\` (\`version_visible_now\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_updated_at_idx\` ON \`_news_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_created_at_idx\` ON \`_news_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_deleted_at_idx\` ON \`_news_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version__status_idx\` ON \`_news_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_created_at_idx\` ON \`_news_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_updated_at_idx\` ON \`_news_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_snapshot_idx\` ON \`_news_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_published_locale_idx\` ON \`_news_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_latest_idx\` ON \`_news_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_announcements\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`issued_on\` text,
  	\`deadline\` text,
  	\`cover_id\` text(36),
  	\`category\` text,
  	\`supersedes_id\` text(36),
  	\`stage\` text DEFAULT 'draft',
  	\`published_at\` text,
  	\`expires_at\` text,
  	\`visibility\` text DEFAULT 'public',
  	\`withdrawal_kind\` text DEFAULT 'notice',
  	\`withdrawal_reason\` text,
  	\`withdrawal_to\` text,
  	\`slug\` text,
  	\`code\` text,
  	\`owner_id\` text(36),
  	\`unit_id\` text(36),
  	\`fiscal_year\` numeric,
  	\`facebook_share\` integer,
  	\`facebook_message\` text,
  	\`facebook_mode\` text,
  	\`facebook_at\` text,
  	\`is_sample\` integer,
  	\`visible_now\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`supersedes_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_announcements\`("id", "number", "issued_on", "deadline", "cover_id", "category", "supersedes_id", "stage", "published_at", "expires_at", "visibility", "withdrawal_kind", "withdrawal_reason", "withdrawal_to", "slug", "code", "owner_id", "unit_id", "fiscal_year", "facebook_share", "facebook_message", "facebook_mode", "facebook_at", "is_sample", "visible_now", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "number", "issued_on", "deadline", "cover_id", "category", "supersedes_id", "stage", "published_at", "expires_at", "visibility", "withdrawal_kind", "withdrawal_reason", "withdrawal_to", "slug", "code", "owner_id", "unit_id", "fiscal_year", "facebook_share", "facebook_message", "facebook_mode", "facebook_at", "is_sample", "visible_now", "updated_at", "created_at", "deleted_at", "_status" FROM \`announcements\`;`)
  await db.run(sql`DROP TABLE \`announcements\`;`)
  await db.run(sql`ALTER TABLE \`__new_announcements\` RENAME TO \`announcements\`;`)
  await db.run(sql`CREATE INDEX \`announcements_number_idx\` ON \`announcements\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`announcements_issued_on_idx\` ON \`announcements\` (\`issued_on\`);`)
  await db.run(sql`CREATE INDEX \`announcements_deadline_idx\` ON \`announcements\` (\`deadline\`);`)
  await db.run(sql`CREATE INDEX \`announcements_cover_idx\` ON \`announcements\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`announcements_category_idx\` ON \`announcements\` (\`category\`);`)
  await db.run(sql`CREATE INDEX \`announcements_supersedes_idx\` ON \`announcements\` (\`supersedes_id\`);`)
  await db.run(sql`CREATE INDEX \`announcements_stage_idx\` ON \`announcements\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`announcements_published_at_idx\` ON \`announcements\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`announcements_expires_at_idx\` ON \`announcements\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`announcements_visibility_idx\` ON \`announcements\` (\`visibility\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`announcements_slug_idx\` ON \`announcements\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`announcements_code_idx\` ON \`announcements\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`announcements_owner_idx\` ON \`announcements\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`announcements_unit_idx\` ON \`announcements\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`announcements_fiscal_year_idx\` ON \`announcements\` (\`fiscal_year\`);`)
  await db.run(sql`CREATE INDEX \`announcements_is_sample_idx\` ON \`announcements\` (\`is_sample\`);`)
  await db.run(sql`CREATE INDEX \`announcements_visible_now_idx\` ON \`announcements\` (\`visible_now\`);`)
  await db.run(sql`CREATE INDEX \`announcements_updated_at_idx\` ON \`announcements\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`announcements_created_at_idx\` ON \`announcements\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`announcements_deleted_at_idx\` ON \`announcements\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`announcements__status_idx\` ON \`announcements\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__announcements_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_number\` text,
  	\`version_issued_on\` text,
  	\`version_deadline\` text,
  	\`version_cover_id\` text(36),
  	\`version_category\` text,
  	\`version_supersedes_id\` text(36),
  	\`version_stage\` text DEFAULT 'draft',
  	\`version_published_at\` text,
  	\`version_expires_at\` text,
  	\`version_visibility\` text DEFAULT 'public',
  	\`version_withdrawal_kind\` text DEFAULT 'notice',
  	\`version_withdrawal_reason\` text,
  	\`version_withdrawal_to\` text,
  	\`version_slug\` text,
  	\`version_code\` text,
  	\`version_owner_id\` text(36),
  	\`version_unit_id\` text(36),
  	\`version_fiscal_year\` numeric,
  	\`version_facebook_share\` integer,
  	\`version_facebook_message\` text,
  	\`version_facebook_mode\` text,
  	\`version_facebook_at\` text,
  	\`version_is_sample\` integer,
  	\`version_visible_now\` integer,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_supersedes_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__announcements_v\`("id", "parent_id", "version_number", "version_issued_on", "version_deadline", "version_cover_id", "version_category", "version_supersedes_id", "version_stage", "version_published_at", "version_expires_at", "version_visibility", "version_withdrawal_kind", "version_withdrawal_reason", "version_withdrawal_to", "version_slug", "version_code", "version_owner_id", "version_unit_id", "version_fiscal_year", "version_facebook_share", "version_facebook_message", "version_facebook_mode", "version_facebook_at", "version_is_sample", "version_visible_now", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_number", "version_issued_on", "version_deadline", "version_cover_id", "version_category", "version_supersedes_id", "version_stage", "version_published_at", "version_expires_at", "version_visibility", "version_withdrawal_kind", "version_withdrawal_reason", "version_withdrawal_to", "version_slug", "version_code", "version_owner_id", "version_unit_id", "version_fiscal_year", "version_facebook_share", "version_facebook_message", "version_facebook_mode", "version_facebook_at", "version_is_sample", "version_visible_now", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_announcements_v\`;`)
  await db.run(sql`DROP TABLE \`_announcements_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__announcements_v\` RENAME TO \`_announcements_v\`;`)
  await db.run(sql`CREATE INDEX \`_announcements_v_parent_idx\` ON \`_announcements_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_number_idx\` ON \`_announcements_v\` (\`version_number\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_issued_on_idx\` ON \`_announcements_v\` (\`version_issued_on\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_deadline_idx\` ON \`_announcements_v\` (\`version_deadline\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_cover_idx\` ON \`_announcements_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_category_idx\` ON \`_announcements_v\` (\`version_category\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_supersedes_idx\` ON \`_announcements_v\` (\`version_supersedes_id\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_stage_idx\` ON \`_announcements_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_published_at_idx\` ON \`_announcements_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_expires_at_idx\` ON \`_announcements_v\` (\`version_expires_at\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_visibility_idx\` ON \`_announcements_v\` (\`version_visibility\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_slug_idx\` ON \`_announcements_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_code_idx\` ON \`_announcements_v\` (\`version_code\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_owner_idx\` ON \`_announcements_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_unit_idx\` ON \`_announcements_v\` (\`version_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_fiscal_year_idx\` ON \`_announcements_v\` (\`version_fiscal_year\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_is_sample_idx\` ON \`_announcements_v\` (\`version_is_sample\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_visible_now_idx\` ON \`_announcements_v\` (\`version_visible_now\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_updated_at_idx\` ON \`_announcements_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_created_at_idx\` ON \`_announcements_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_deleted_at_idx\` ON \`_announcements_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version__status_idx\` ON \`_announcements_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_created_at_idx\` ON \`_announcements_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_updated_at_idx\` ON \`_announcements_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_snapshot_idx\` ON \`_announcements_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_published_locale_idx\` ON \`_announcements_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_latest_idx\` ON \`_announcements_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_teaching_media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`cover_id\` text(36),
  	\`media_type\` text,
  	\`learning_area_id\` text(36),
  	\`licence\` text,
  	\`year\` numeric,
  	\`third_party\` text,
  	\`school_id\` text(36),
  	\`replaces_id\` text(36),
  	\`stage\` text DEFAULT 'draft',
  	\`published_at\` text,
  	\`expires_at\` text,
  	\`visibility\` text DEFAULT 'public',
  	\`withdrawal_kind\` text DEFAULT 'notice',
  	\`withdrawal_reason\` text,
  	\`withdrawal_to\` text,
  	\`slug\` text,
  	\`code\` text,
  	\`owner_id\` text(36),
  	\`unit_id\` text(36),
  	\`fiscal_year\` numeric,
  	\`facebook_share\` integer,
  	\`facebook_message\` text,
  	\`facebook_mode\` text,
  	\`facebook_at\` text,
  	\`is_sample\` integer,
  	\`visible_now\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`learning_area_id\`) REFERENCES \`learning_areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`school_id\`) REFERENCES \`schools\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`replaces_id\`) REFERENCES \`teaching_media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_teaching_media\`("id", "cover_id", "media_type", "learning_area_id", "licence", "year", "third_party", "school_id", "replaces_id", "stage", "published_at", "expires_at", "visibility", "withdrawal_kind", "withdrawal_reason", "withdrawal_to", "slug", "code", "owner_id", "unit_id", "fiscal_year", "facebook_share", "facebook_message", "facebook_mode", "facebook_at", "is_sample", "visible_now", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "cover_id", "media_type", "learning_area_id", "licence", "year", "third_party", "school_id", "replaces_id", "stage", "published_at", "expires_at", "visibility", "withdrawal_kind", "withdrawal_reason", "withdrawal_to", "slug", "code", "owner_id", "unit_id", "fiscal_year", "facebook_share", "facebook_message", "facebook_mode", "facebook_at", "is_sample", "visible_now", "updated_at", "created_at", "deleted_at", "_status" FROM \`teaching_media\`;`)
  await db.run(sql`DROP TABLE \`teaching_media\`;`)
  await db.run(sql`ALTER TABLE \`__new_teaching_media\` RENAME TO \`teaching_media\`;`)
  await db.run(sql`CREATE INDEX \`teaching_media_cover_idx\` ON \`teaching_media\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`teaching_media_media_type_idx\` ON \`teaching_media\` (\`media_type\`);`)
  await db.run(sql`CREATE INDEX \`teaching_media_learning_area_idx\` ON \`teaching_media\` (\`learning_area_id\`);`)
  await db.run(sql`CREATE INDEX \`teaching_media_licence_idx\` ON \`teaching_media\` (\`licence\`);`)
  await db.run(sql`CREATE INDEX \`teaching_media_year_idx\` ON \`teaching_media\` (\`year\`);`)
  await db.run(sql`CREATE INDEX \`teaching_media_school_idx\` ON \`teaching_media\` (\`school_id\`);`)
  await db.run(sql`CREATE INDEX \`teaching_media_replaces_idx\` ON \`teaching_media\` (\`replaces_id\`);`)
  await db.run(sql`CREATE INDEX \`teaching_media_stage_idx\` ON \`teaching_media\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`teaching_media_published_at_idx\` ON \`teaching_media\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`teaching_media_expires_at_idx\` ON \`teaching_media\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`teaching_media_visibility_idx\` ON \`teaching_media\` (\`visibility\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`teaching_media_slug_idx\` ON \`teaching_media\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`teaching_media_code_idx\` ON \`teaching_media\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`teaching_media_owner_idx\` ON \`teaching_media\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`teaching_media_unit_idx\` ON \`teaching_media\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`teaching_media_fiscal_year_idx\` ON \`teaching_media\` (\`fiscal_year\`);`)
  await db.run(sql`CREATE INDEX \`teaching_media_is_sample_idx\` ON \`teaching_media\` (\`is_sample\`);`)
  await db.run(sql`CREATE INDEX \`teaching_media_visible_now_idx\` ON \`teaching_media\` (\`visible_now\`);`)
  await db.run(sql`CREATE INDEX \`teaching_media_updated_at_idx\` ON \`teaching_media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`teaching_media_created_at_idx\` ON \`teaching_media\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`teaching_media_deleted_at_idx\` ON \`teaching_media\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`teaching_media__status_idx\` ON \`teaching_media\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__teaching_media_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_cover_id\` text(36),
  	\`version_media_type\` text,
  	\`version_learning_area_id\` text(36),
  	\`version_licence\` text,
  	\`version_year\` numeric,
  	\`version_third_party\` text,
  	\`version_school_id\` text(36),
  	\`version_replaces_id\` text(36),
  	\`version_stage\` text DEFAULT 'draft',
  	\`version_published_at\` text,
  	\`version_expires_at\` text,
  	\`version_visibility\` text DEFAULT 'public',
  	\`version_withdrawal_kind\` text DEFAULT 'notice',
  	\`version_withdrawal_reason\` text,
  	\`version_withdrawal_to\` text,
  	\`version_slug\` text,
  	\`version_code\` text,
  	\`version_owner_id\` text(36),
  	\`version_unit_id\` text(36),
  	\`version_fiscal_year\` numeric,
  	\`version_facebook_share\` integer,
  	\`version_facebook_message\` text,
  	\`version_facebook_mode\` text,
  	\`version_facebook_at\` text,
  	\`version_is_sample\` integer,
  	\`version_visible_now\` integer,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`teaching_media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_learning_area_id\`) REFERENCES \`learning_areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_school_id\`) REFERENCES \`schools\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_replaces_id\`) REFERENCES \`teaching_media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__teaching_media_v\`("id", "parent_id", "version_cover_id", "version_media_type", "version_learning_area_id", "version_licence", "version_year", "version_third_party", "version_school_id", "version_replaces_id", "version_stage", "version_published_at", "version_expires_at", "version_visibility", "version_withdrawal_kind", "version_withdrawal_reason", "version_withdrawal_to", "version_slug", "version_code", "version_owner_id", "version_unit_id", "version_fiscal_year", "version_facebook_share", "version_facebook_message", "version_facebook_mode", "version_facebook_at", "version_is_sample", "version_visible_now", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_cover_id", "version_media_type", "version_learning_area_id", "version_licence", "version_year", "version_third_party", "version_school_id", "version_replaces_id", "version_stage", "version_published_at", "version_expires_at", "version_visibility", "version_withdrawal_kind", "version_withdrawal_reason", "version_withdrawal_to", "version_slug", "version_code", "version_owner_id", "version_unit_id", "version_fiscal_year", "version_facebook_share", "version_facebook_message", "version_facebook_mode", "version_facebook_at", "version_is_sample", "version_visible_now", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_teaching_media_v\`;`)
  await db.run(sql`DROP TABLE \`_teaching_media_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__teaching_media_v\` RENAME TO \`_teaching_media_v\`;`)
  await db.run(sql`CREATE INDEX \`_teaching_media_v_parent_idx\` ON \`_teaching_media_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_teaching_media_v_version_version_cover_idx\` ON \`_teaching_media_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_teaching_media_v_version_version_media_type_idx\` ON \`_teaching_media_v\` (\`version_media_type\`);`)
  await db.run(sql`CREATE INDEX \`_teaching_media_v_version_version_learning_area_idx\` ON \`_teaching_media_v\` (\`version_learning_area_id\`);`)
  await db.run(sql`CREATE INDEX \`_teaching_media_v_version_version_licence_idx\` ON \`_teaching_media_v\` (\`version_licence\`);`)
  await db.run(sql`CREATE INDEX \`_teaching_media_v_version_version_year_idx\` ON \`_teaching_media_v\` (\`version_year\`);`)
  await db.run(sql`CREATE INDEX \`_teaching_media_v_version_version_school_idx\` ON \`_teaching_media_v\` (\`version_school_id\`);`)
  await db.run(sql`CREATE INDEX \`_teaching_media_v_version_version_replaces_idx\` ON \`_teaching_media_v\` (\`version_replaces_id\`);`)
  await db.run(sql`CREATE INDEX \`_teaching_media_v_version_version_stage_idx\` ON \`_teaching_media_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_teaching_media_v_version_version_published_at_idx\` ON \`_teaching_media_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_teaching_media_v_version_version_expires_at_idx\` ON \`_teaching_media_v\` (\`version_expires_at\`);`)
  await db.run(sql`CREATE INDEX \`_teaching_media_v_version_version_visibility_idx\` ON \`_teaching_media_v\` (\`version_visibility\`);`)
  await db.run(sql`CREATE INDEX \`_teaching_media_v_version_version_slug_idx\` ON \`_teaching_media_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_teaching_media_v_version_version_code_idx\` ON \`_teaching_media_v\` (\`version_code\`);`)
  await db.run(sql`CREATE INDEX \`_teaching_media_v_version_version_owner_idx\` ON \`_teaching_media_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_teaching_media_v_version_version_unit_idx\` ON \`_teaching_media_v\` (\`version_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_teaching_media_v_version_version_fiscal_year_idx\` ON \`_teaching_media_v\` (\`version_fiscal_year\`);`)
  await db.run(sql`CREATE INDEX \`_teaching_media_v_version_version_is_sample_idx\` ON \`_teaching_media_v\` (\`version_is_sample\`);`)
  await db.run(sql`CREATE INDEX \`_teaching_media_v_version_version_visible_now_idx\` ON \`_teaching_media_v\` (\`version_visible_now\`);`)
  await db.run(sql`CREATE INDEX \`_teaching_media_v_version_version_updated_at_idx\` ON \`_teaching_media_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_teaching_media_v_version_version_created_at_idx\` ON \`_teaching_media_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_teaching_media_v_version_version_deleted_at_idx\` ON \`_teaching_media_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_teaching_media_v_version_version__status_idx\` ON \`_teaching_media_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_teaching_media_v_created_at_idx\` ON \`_teaching_media_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_teaching_media_v_updated_at_idx\` ON \`_teaching_media_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_teaching_media_v_snapshot_idx\` ON \`_teaching_media_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_teaching_media_v_published_locale_idx\` ON \`_teaching_media_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_teaching_media_v_latest_idx\` ON \`_teaching_media_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_innovations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`cover_id\` text(36),
  	\`academic_year\` numeric,
  	\`media_type\` text,
  	\`learning_area_id\` text(36),
  	\`licence\` text,
  	\`year\` numeric,
  	\`third_party\` text,
  	\`school_id\` text(36),
  	\`replaces_id\` text(36),
  	\`stage\` text DEFAULT 'draft',
  	\`published_at\` text,
  	\`expires_at\` text,
  	\`visibility\` text DEFAULT 'public',
  	\`withdrawal_kind\` text DEFAULT 'notice',
  	\`withdrawal_reason\` text,
  	\`withdrawal_to\` text,
  	\`slug\` text,
  	\`code\` text,
  	\`owner_id\` text(36),
  	\`unit_id\` text(36),
  	\`fiscal_year\` numeric,
  	\`facebook_share\` integer,
  	\`facebook_message\` text,
  	\`facebook_mode\` text,
  	\`facebook_at\` text,
  	\`is_sample\` integer,
  	\`visible_now\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`learning_area_id\`) REFERENCES \`learning_areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`school_id\`) REFERENCES \`schools\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`replaces_id\`) REFERENCES \`innovations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_innovations\`("id", "cover_id", "academic_year", "media_type", "learning_area_id", "licence", "year", "third_party", "school_id", "replaces_id", "stage", "published_at", "expires_at", "visibility", "withdrawal_kind", "withdrawal_reason", "withdrawal_to", "slug", "code", "owner_id", "unit_id", "fiscal_year", "facebook_share", "facebook_message", "facebook_mode", "facebook_at", "is_sample", "visible_now", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "cover_id", "academic_year", "media_type", "learning_area_id", "licence", "year", "third_party", "school_id", "replaces_id", "stage", "published_at", "expires_at", "visibility", "withdrawal_kind", "withdrawal_reason", "withdrawal_to", "slug", "code", "owner_id", "unit_id", "fiscal_year", "facebook_share", "facebook_message", "facebook_mode", "facebook_at", "is_sample", "visible_now", "updated_at", "created_at", "deleted_at", "_status" FROM \`innovations\`;`)
  await db.run(sql`DROP TABLE \`innovations\`;`)
  await db.run(sql`ALTER TABLE \`__new_innovations\` RENAME TO \`innovations\`;`)
  await db.run(sql`CREATE INDEX \`innovations_cover_idx\` ON \`innovations\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`innovations_academic_year_idx\` ON \`innovations\` (\`academic_year\`);`)
  await db.run(sql`CREATE INDEX \`innovations_media_type_idx\` ON \`innovations\` (\`media_type\`);`)
  await db.run(sql`CREATE INDEX \`innovations_learning_area_idx\` ON \`innovations\` (\`learning_area_id\`);`)
  await db.run(sql`CREATE INDEX \`innovations_licence_idx\` ON \`innovations\` (\`licence\`);`)
  await db.run(sql`CREATE INDEX \`innovations_year_idx\` ON \`innovations\` (\`year\`);`)
  await db.run(sql`CREATE INDEX \`innovations_school_idx\` ON \`innovations\` (\`school_id\`);`)
  await db.run(sql`CREATE INDEX \`innovations_replaces_idx\` ON \`innovations\` (\`replaces_id\`);`)
  await db.run(sql`CREATE INDEX \`innovations_stage_idx\` ON \`innovations\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`innovations_published_at_idx\` ON \`innovations\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`innovations_expires_at_idx\` ON \`innovations\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`innovations_visibility_idx\` ON \`innovations\` (\`visibility\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`innovations_slug_idx\` ON \`innovations\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`innovations_code_idx\` ON \`innovations\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`innovations_owner_idx\` ON \`innovations\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`innovations_unit_idx\` ON \`innovations\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`innovations_fiscal_year_idx\` ON \`innovations\` (\`fiscal_year\`);`)
  await db.run(sql`CREATE INDEX \`innovations_is_sample_idx\` ON \`innovations\` (\`is_sample\`);`)
  await db.run(sql`CREATE INDEX \`innovations_visible_now_idx\` ON \`innovations\` (\`visible_now\`);`)
  await db.run(sql`CREATE INDEX \`innovations_updated_at_idx\` ON \`innovations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`innovations_created_at_idx\` ON \`innovations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`innovations_deleted_at_idx\` ON \`innovations\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`innovations__status_idx\` ON \`innovations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__innovations_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_cover_id\` text(36),
  	\`version_academic_year\` numeric,
  	\`version_media_type\` text,
  	\`version_learning_area_id\` text(36),
  	\`version_licence\` text,
  	\`version_year\` numeric,
  	\`version_third_party\` text,
  	\`version_school_id\` text(36),
  	\`version_replaces_id\` text(36),
  	\`version_stage\` text DEFAULT 'draft',
  	\`version_published_at\` text,
  	\`version_expires_at\` text,
  	\`version_visibility\` text DEFAULT 'public',
  	\`version_withdrawal_kind\` text DEFAULT 'notice',
  	\`version_withdrawal_reason\` text,
  	\`version_withdrawal_to\` text,
  	\`version_slug\` text,
  	\`version_code\` text,
  	\`version_owner_id\` text(36),
  	\`version_unit_id\` text(36),
  	\`version_fiscal_year\` numeric,
  	\`version_facebook_share\` integer,
  	\`version_facebook_message\` text,
  	\`version_facebook_mode\` text,
  	\`version_facebook_at\` text,
  	\`version_is_sample\` integer,
  	\`version_visible_now\` integer,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`innovations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_learning_area_id\`) REFERENCES \`learning_areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_school_id\`) REFERENCES \`schools\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_replaces_id\`) REFERENCES \`innovations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__innovations_v\`("id", "parent_id", "version_cover_id", "version_academic_year", "version_media_type", "version_learning_area_id", "version_licence", "version_year", "version_third_party", "version_school_id", "version_replaces_id", "version_stage", "version_published_at", "version_expires_at", "version_visibility", "version_withdrawal_kind", "version_withdrawal_reason", "version_withdrawal_to", "version_slug", "version_code", "version_owner_id", "version_unit_id", "version_fiscal_year", "version_facebook_share", "version_facebook_message", "version_facebook_mode", "version_facebook_at", "version_is_sample", "version_visible_now", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_cover_id", "version_academic_year", "version_media_type", "version_learning_area_id", "version_licence", "version_year", "version_third_party", "version_school_id", "version_replaces_id", "version_stage", "version_published_at", "version_expires_at", "version_visibility", "version_withdrawal_kind", "version_withdrawal_reason", "version_withdrawal_to", "version_slug", "version_code", "version_owner_id", "version_unit_id", "version_fiscal_year", "version_facebook_share", "version_facebook_message", "version_facebook_mode", "version_facebook_at", "version_is_sample", "version_visible_now", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_innovations_v\`;`)
  await db.run(sql`DROP TABLE \`_innovations_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__innovations_v\` RENAME TO \`_innovations_v\`;`)
  await db.run(sql`CREATE INDEX \`_innovations_v_parent_idx\` ON \`_innovations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_innovations_v_version_version_cover_idx\` ON \`_innovations_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_innovations_v_version_version_academic_year_idx\` ON \`_innovations_v\` (\`version_academic_year\`);`)
  await db.run(sql`CREATE INDEX \`_innovations_v_version_version_media_type_idx\` ON \`_innovations_v\` (\`version_media_type\`);`)
  await db.run(sql`CREATE INDEX \`_innovations_v_version_version_learning_area_idx\` ON \`_innovations_v\` (\`version_learning_area_id\`);`)
  await db.run(sql`CREATE INDEX \`_innovations_v_version_version_licence_idx\` ON \`_innovations_v\` (\`version_licence\`);`)
  await db.run(sql`CREATE INDEX \`_innovations_v_version_version_year_idx\` ON \`_innovations_v\` (\`version_year\`);`)
  await db.run(sql`CREATE INDEX \`_innovations_v_version_version_school_idx\` ON \`_innovations_v\` (\`version_school_id\`);`)
  await db.run(sql`CREATE INDEX \`_innovations_v_version_version_replaces_idx\` ON \`_innovations_v\` (\`version_replaces_id\`);`)
  await db.run(sql`CREATE INDEX \`_innovations_v_version_version_stage_idx\` ON \`_innovations_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_innovations_v_version_version_published_at_idx\` ON \`_innovations_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_innovations_v_version_version_expires_at_idx\` ON \`_innovations_v\` (\`version_expires_at\`);`)
  await db.run(sql`CREATE INDEX \`_innovations_v_version_version_visibility_idx\` ON \`_innovations_v\` (\`version_visibility\`);`)
  await db.run(sql`CREATE INDEX \`_innovations_v_version_version_slug_idx\` ON \`_innovations_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_innovations_v_version_version_code_idx\` ON \`_innovations_v\` (\`version_code\`);`)
  await db.run(sql`CREATE INDEX \`_innovations_v_version_version_owner_idx\` ON \`_innovations_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_innovations_v_version_version_unit_idx\` ON \`_innovations_v\` (\`version_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_innovations_v_version_version_fiscal_year_idx\` ON \`_innovations_v\` (\`version_fiscal_year\`);`)
  await db.run(sql`CREATE INDEX \`_innovations_v_version_version_is_sample_idx\` ON \`_innovations_v\` (\`version_is_sample\`);`)
  await db.run(sql`CREATE INDEX \`_innovations_v_version_version_visible_now_idx\` ON \`_innovations_v\` (\`version_visible_now\`);`)
  await db.run(sql`CREATE INDEX \`_innovations_v_version_version_updated_at_idx\` ON \`_innovations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_innovations_v_version_version_created_at_idx\` ON \`_innovations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_innovations_v_version_version_deleted_at_idx\` ON \`_innovations_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_innovations_v_version_version__status_idx\` ON \`_innovations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_innovations_v_created_at_idx\` ON \`_innovations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_innovations_v_updated_at_idx\` ON \`_innovations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_innovations_v_snapshot_idx\` ON \`_innovations_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_innovations_v_published_locale_idx\` ON \`_innovations_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_innovations_v_latest_idx\` ON \`_innovations_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_pages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`cover_id\` text(36),
  	\`stage\` text DEFAULT 'draft',
  	\`published_at\` text,
  	\`expires_at\` text,
  	\`visibility\` text DEFAULT 'public',
  	\`withdrawal_kind\` text DEFAULT 'notice',
  	\`withdrawal_reason\` text,
  	\`withdrawal_to\` text,
  	\`slug\` text,
  	\`code\` text,
  	\`owner_id\` text(36),
  	\`unit_id\` text(36),
  	\`fiscal_year\` numeric,
  	\`facebook_share\` integer,
  	\`facebook_message\` text,
  	\`facebook_mode\` text,
  	\`facebook_at\` text,
  	\`is_sample\` integer,
  	\`visible_now\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_pages\`("id", "cover_id", "stage", "published_at", "expires_at", "visibility", "withdrawal_kind", "withdrawal_reason", "withdrawal_to", "slug", "code", "owner_id", "unit_id", "fiscal_year", "facebook_share", "facebook_message", "facebook_mode", "facebook_at", "is_sample", "visible_now", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "cover_id", "stage", "published_at", "expires_at", "visibility", "withdrawal_kind", "withdrawal_reason", "withdrawal_to", "slug", "code", "owner_id", "unit_id", "fiscal_year", "facebook_share", "facebook_message", "facebook_mode", "facebook_at", "is_sample", "visible_now", "updated_at", "created_at", "deleted_at", "_status" FROM \`pages\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`ALTER TABLE \`__new_pages\` RENAME TO \`pages\`;`)
  await db.run(sql`CREATE INDEX \`pages_cover_idx\` ON \`pages\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_stage_idx\` ON \`pages\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`pages_published_at_idx\` ON \`pages\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_expires_at_idx\` ON \`pages\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_visibility_idx\` ON \`pages\` (\`visibility\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_slug_idx\` ON \`pages\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_code_idx\` ON \`pages\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`pages_owner_idx\` ON \`pages\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_unit_idx\` ON \`pages\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_fiscal_year_idx\` ON \`pages\` (\`fiscal_year\`);`)
  await db.run(sql`CREATE INDEX \`pages_is_sample_idx\` ON \`pages\` (\`is_sample\`);`)
  await db.run(sql`CREATE INDEX \`pages_visible_now_idx\` ON \`pages\` (\`visible_now\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_deleted_at_idx\` ON \`pages\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`pages__status_idx\` ON \`pages\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__pages_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_cover_id\` text(36),
  	\`version_stage\` text DEFAULT 'draft',
  	\`version_published_at\` text,
  	\`version_expires_at\` text,
  	\`version_visibility\` text DEFAULT 'public',
  	\`version_withdrawal_kind\` text DEFAULT 'notice',
  	\`version_withdrawal_reason\` text,
  	\`version_withdrawal_to\` text,
  	\`version_slug\` text,
  	\`version_code\` text,
  	\`version_owner_id\` text(36),
  	\`version_unit_id\` text(36),
  	\`version_fiscal_year\` numeric,
  	\`version_facebook_share\` integer,
  	\`version_facebook_message\` text,
  	\`version_facebook_mode\` text,
  	\`version_facebook_at\` text,
  	\`version_is_sample\` integer,
  	\`version_visible_now\` integer,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__pages_v\`("id", "parent_id", "version_cover_id", "version_stage", "version_published_at", "version_expires_at", "version_visibility", "version_withdrawal_kind", "version_withdrawal_reason", "version_withdrawal_to", "version_slug", "version_code", "version_owner_id", "version_unit_id", "version_fiscal_year", "version_facebook_share", "version_facebook_message", "version_facebook_mode", "version_facebook_at", "version_is_sample", "version_visible_now", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_cover_id", "version_stage", "version_published_at", "version_expires_at", "version_visibility", "version_withdrawal_kind", "version_withdrawal_reason", "version_withdrawal_to", "version_slug", "version_code", "version_owner_id", "version_unit_id", "version_fiscal_year", "version_facebook_share", "version_facebook_message", "version_facebook_mode", "version_facebook_at", "version_is_sample", "version_visible_now", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_pages_v\`;`)
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__pages_v\` RENAME TO \`_pages_v\`;`)
  await db.run(sql`CREATE INDEX \`_pages_v_parent_idx\` ON \`_pages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_cover_idx\` ON \`_pages_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_stage_idx\` ON \`_pages_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_published_at_idx\` ON \`_pages_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_expires_at_idx\` ON \`_pages_v\` (\`version_expires_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_visibility_idx\` ON \`_pages_v\` (\`version_visibility\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_slug_idx\` ON \`_pages_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_code_idx\` ON \`_pages_v\` (\`version_code\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_owner_idx\` ON \`_pages_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_unit_idx\` ON \`_pages_v\` (\`version_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_fiscal_year_idx\` ON \`_pages_v\` (\`version_fiscal_year\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_is_sample_idx\` ON \`_pages_v\` (\`version_is_sample\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_visible_now_idx\` ON \`_pages_v\` (\`version_visible_now\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_updated_at_idx\` ON \`_pages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_at_idx\` ON \`_pages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_deleted_at_idx\` ON \`_pages_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version__status_idx\` ON \`_pages_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_created_at_idx\` ON \`_pages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_updated_at_idx\` ON \`_pages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_snapshot_idx\` ON \`_pages_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_published_locale_idx\` ON \`_pages_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_idx\` ON \`_pages_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`number\` text,
  	\`issued_on\` text,
  	\`year\` numeric,
  	\`period_from\` numeric,
  	\`period_to\` numeric,
  	\`force\` text,
  	\`file_id\` text(36),
  	\`link\` text,
  	\`stage\` text DEFAULT 'draft',
  	\`published_at\` text,
  	\`expires_at\` text,
  	\`visibility\` text DEFAULT 'public',
  	\`withdrawal_kind\` text DEFAULT 'notice',
  	\`withdrawal_reason\` text,
  	\`withdrawal_to\` text,
  	\`slug\` text,
  	\`code\` text,
  	\`owner_id\` text(36),
  	\`unit_id\` text(36),
  	\`fiscal_year\` numeric,
  	\`facebook_share\` integer,
  	\`facebook_message\` text,
  	\`facebook_mode\` text,
  	\`facebook_at\` text,
  	\`is_sample\` integer,
  	\`visible_now\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_documents\`("id", "kind", "number", "issued_on", "year", "period_from", "period_to", "force", "file_id", "link", "stage", "published_at", "expires_at", "visibility", "withdrawal_kind", "withdrawal_reason", "withdrawal_to", "slug", "code", "owner_id", "unit_id", "fiscal_year", "facebook_share", "facebook_message", "facebook_mode", "facebook_at", "is_sample", "visible_now", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "kind", "number", "issued_on", "year", "period_from", "period_to", "force", "file_id", "link", "stage", "published_at", "expires_at", "visibility", "withdrawal_kind", "withdrawal_reason", "withdrawal_to", "slug", "code", "owner_id", "unit_id", "fiscal_year", "facebook_share", "facebook_message", "facebook_mode", "facebook_at", "is_sample", "visible_now", "updated_at", "created_at", "deleted_at", "_status" FROM \`documents\`;`)
  await db.run(sql`DROP TABLE \`documents\`;`)
  await db.run(sql`ALTER TABLE \`__new_documents\` RENAME TO \`documents\`;`)
  await db.run(sql`CREATE INDEX \`documents_kind_idx\` ON \`documents\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`documents_force_idx\` ON \`documents\` (\`force\`);`)
  await db.run(sql`CREATE INDEX \`documents_file_idx\` ON \`documents\` (\`file_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_stage_idx\` ON \`documents\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`documents_published_at_idx\` ON \`documents\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_expires_at_idx\` ON \`documents\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_visibility_idx\` ON \`documents\` (\`visibility\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_slug_idx\` ON \`documents\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_code_idx\` ON \`documents\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`documents_owner_idx\` ON \`documents\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_unit_idx\` ON \`documents\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_fiscal_year_idx\` ON \`documents\` (\`fiscal_year\`);`)
  await db.run(sql`CREATE INDEX \`documents_is_sample_idx\` ON \`documents\` (\`is_sample\`);`)
  await db.run(sql`CREATE INDEX \`documents_visible_now_idx\` ON \`documents\` (\`visible_now\`);`)
  await db.run(sql`CREATE INDEX \`documents_updated_at_idx\` ON \`documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_created_at_idx\` ON \`documents\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_deleted_at_idx\` ON \`documents\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`documents__status_idx\` ON \`documents\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__documents_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_kind\` text,
  	\`version_number\` text,
  	\`version_issued_on\` text,
  	\`version_year\` numeric,
  	\`version_period_from\` numeric,
  	\`version_period_to\` numeric,
  	\`version_force\` text,
  	\`version_file_id\` text(36),
  	\`version_link\` text,
  	\`version_stage\` text DEFAULT 'draft',
  	\`version_published_at\` text,
  	\`version_expires_at\` text,
  	\`version_visibility\` text DEFAULT 'public',
  	\`version_withdrawal_kind\` text DEFAULT 'notice',
  	\`version_withdrawal_reason\` text,
  	\`version_withdrawal_to\` text,
  	\`version_slug\` text,
  	\`version_code\` text,
  	\`version_owner_id\` text(36),
  	\`version_unit_id\` text(36),
  	\`version_fiscal_year\` numeric,
  	\`version_facebook_share\` integer,
  	\`version_facebook_message\` text,
  	\`version_facebook_mode\` text,
  	\`version_facebook_at\` text,
  	\`version_is_sample\` integer,
  	\`version_visible_now\` integer,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__documents_v\`("id", "parent_id", "version_kind", "version_number", "version_issued_on", "version_year", "version_period_from", "version_period_to", "version_force", "version_file_id", "version_link", "version_stage", "version_published_at", "version_expires_at", "version_visibility", "version_withdrawal_kind", "version_withdrawal_reason", "version_withdrawal_to", "version_slug", "version_code", "version_owner_id", "version_unit_id", "version_fiscal_year", "version_facebook_share", "version_facebook_message", "version_facebook_mode", "version_facebook_at", "version_is_sample", "version_visible_now", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_kind", "version_number", "version_issued_on", "version_year", "version_period_from", "version_period_to", "version_force", "version_file_id", "version_link", "version_stage", "version_published_at", "version_expires_at", "version_visibility", "version_withdrawal_kind", "version_withdrawal_reason", "version_withdrawal_to", "version_slug", "version_code", "version_owner_id", "version_unit_id", "version_fiscal_year", "version_facebook_share", "version_facebook_message", "version_facebook_mode", "version_facebook_at", "version_is_sample", "version_visible_now", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_documents_v\`;`)
  await db.run(sql`DROP TABLE \`_documents_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__documents_v\` RENAME TO \`_documents_v\`;`)
  await db.run(sql`CREATE INDEX \`_documents_v_parent_idx\` ON \`_documents_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_kind_idx\` ON \`_documents_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_force_idx\` ON \`_documents_v\` (\`version_force\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_file_idx\` ON \`_documents_v\` (\`version_file_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_stage_idx\` ON \`_documents_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_published_at_idx\` ON \`_documents_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_expires_at_idx\` ON \`_documents_v\` (\`version_expires_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_visibility_idx\` ON \`_documents_v\` (\`version_visibility\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_slug_idx\` ON \`_documents_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_code_idx\` ON \`_documents_v\` (\`version_code\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_owner_idx\` ON \`_documents_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_unit_idx\` ON \`_documents_v\` (\`version_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_fiscal_year_idx\` ON \`_documents_v\` (\`version_fiscal_year\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_is_sample_idx\` ON \`_documents_v\` (\`version_is_sample\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_visible_now_idx\` ON \`_documents_v\` (\`version_visible_now\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_updated_at_idx\` ON \`_documents_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_created_at_idx\` ON \`_documents_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_deleted_at_idx\` ON \`_documents_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version__status_idx\` ON \`_documents_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_created_at_idx\` ON \`_documents_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_updated_at_idx\` ON \`_documents_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_snapshot_idx\` ON \`_documents_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_published_locale_idx\` ON \`_documents_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_latest_idx\` ON \`_documents_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`news_id\` text(36),
  	\`announcements_id\` text(36),
  	\`teaching_media_id\` text(36),
  	\`innovations_id\` text(36),
  	\`notices_id\` text(36),
  	\`learning_areas_id\` text(36),
  	\`media_id\` text(36),
  	\`tags_id\` text(36),
  	\`pages_id\` text(36),
  	\`documents_id\` text(36),
  	\`duties_id\` text(36),
  	\`processes_id\` text(36),
  	\`units_id\` text(36),
  	\`people_id\` text(36),
  	\`schools_id\` text(36),
  	\`messages_id\` text(36),
  	\`users_id\` text(36),
  	\`redirects_id\` text(36),
  	\`content_changes_id\` text(36),
  	\`outbox_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`announcements_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`teaching_media_id\`) REFERENCES \`teaching_media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`innovations_id\`) REFERENCES \`innovations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`notices_id\`) REFERENCES \`notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`learning_areas_id\`) REFERENCES \`learning_areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`duties_id\`) REFERENCES \`duties\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`processes_id\`) REFERENCES \`processes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`schools_id\`) REFERENCES \`schools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`messages_id\`) REFERENCES \`messages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`content_changes_id\`) REFERENCES \`content_changes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`outbox_id\`) REFERENCES \`outbox\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "news_id", "announcements_id", "teaching_media_id", "innovations_id", "notices_id", "learning_areas_id", "media_id", "tags_id", "pages_id", "documents_id", "duties_id", "processes_id", "units_id", "people_id", "schools_id", "messages_id", "users_id", "redirects_id", "content_changes_id", "outbox_id") SELECT "id", "order", "parent_id", "path", "news_id", "announcements_id", "teaching_media_id", "innovations_id", "notices_id", "learning_areas_id", "media_id", "tags_id", "pages_id", "documents_id", "duties_id", "processes_id", "units_id", "people_id", "schools_id", "messages_id", "users_id", "redirects_id", "content_changes_id", "outbox_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_news_id_idx\` ON \`payload_locked_documents_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_announcements_id_idx\` ON \`payload_locked_documents_rels\` (\`announcements_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_teaching_media_id_idx\` ON \`payload_locked_documents_rels\` (\`teaching_media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_innovations_id_idx\` ON \`payload_locked_documents_rels\` (\`innovations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_notices_id_idx\` ON \`payload_locked_documents_rels\` (\`notices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_learning_areas_id_idx\` ON \`payload_locked_documents_rels\` (\`learning_areas_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_tags_id_idx\` ON \`payload_locked_documents_rels\` (\`tags_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_duties_id_idx\` ON \`payload_locked_documents_rels\` (\`duties_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_processes_id_idx\` ON \`payload_locked_documents_rels\` (\`processes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_units_id_idx\` ON \`payload_locked_documents_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_people_id_idx\` ON \`payload_locked_documents_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_schools_id_idx\` ON \`payload_locked_documents_rels\` (\`schools_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_messages_id_idx\` ON \`payload_locked_documents_rels\` (\`messages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_content_changes_id_idx\` ON \`payload_locked_documents_rels\` (\`content_changes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_outbox_id_idx\` ON \`payload_locked_documents_rels\` (\`outbox_id\`);`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`notices_by_mail\`;`)
  await db.run(sql`ALTER TABLE \`editorial_settings\` DROP COLUMN \`four_eyes\`;`)
}

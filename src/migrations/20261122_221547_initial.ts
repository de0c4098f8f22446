import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`news_accepted\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`reason\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_accepted_order_idx\` ON \`news_accepted\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`news_accepted_parent_id_idx\` ON \`news_accepted\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`news\` (
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
  await db.run(sql`CREATE TABLE \`news_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`place\` text,
  	\`search_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_title_idx\` ON \`news_locales\` (\`title\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`news_locales_locale_parent_id_unique\` ON \`news_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`news_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	\`tags_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_rels_order_idx\` ON \`news_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_parent_idx\` ON \`news_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_path_idx\` ON \`news_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_media_id_idx\` ON \`news_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_tags_id_idx\` ON \`news_rels\` (\`tags_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_users_id_idx\` ON \`news_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_version_accepted\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`reason\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_version_accepted_order_idx\` ON \`_news_v_version_accepted\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_accepted_parent_id_idx\` ON \`_news_v_version_accepted\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v\` (
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
  await db.run(sql`CREATE TABLE \`_news_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_place\` text,
  	\`version_search_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_title_idx\` ON \`_news_v_locales\` (\`version_title\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_news_v_locales_locale_parent_id_unique\` ON \`_news_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	\`tags_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_rels_order_idx\` ON \`_news_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_parent_idx\` ON \`_news_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_path_idx\` ON \`_news_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_media_id_idx\` ON \`_news_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_tags_id_idx\` ON \`_news_v_rels\` (\`tags_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_users_id_idx\` ON \`_news_v_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`announcements_attachments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`file_id\` text(36),
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`announcements_attachments_order_idx\` ON \`announcements_attachments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`announcements_attachments_parent_id_idx\` ON \`announcements_attachments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`announcements_attachments_file_idx\` ON \`announcements_attachments\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`announcements_attachments_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`announcements_attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`announcements_attachments_locales_locale_parent_id_unique\` ON \`announcements_attachments_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`announcements_accepted\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`reason\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`announcements_accepted_order_idx\` ON \`announcements_accepted\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`announcements_accepted_parent_id_idx\` ON \`announcements_accepted\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`announcements\` (
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
  await db.run(sql`CREATE TABLE \`announcements_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`search_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`announcements_title_idx\` ON \`announcements_locales\` (\`title\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`announcements_locales_locale_parent_id_unique\` ON \`announcements_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`announcements_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`tags_id\` text(36),
  	\`media_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`announcements_rels_order_idx\` ON \`announcements_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`announcements_rels_parent_idx\` ON \`announcements_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`announcements_rels_path_idx\` ON \`announcements_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`announcements_rels_tags_id_idx\` ON \`announcements_rels\` (\`tags_id\`);`)
  await db.run(sql`CREATE INDEX \`announcements_rels_media_id_idx\` ON \`announcements_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`announcements_rels_users_id_idx\` ON \`announcements_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`_announcements_v_version_attachments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`file_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_announcements_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_attachments_order_idx\` ON \`_announcements_v_version_attachments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_attachments_parent_id_idx\` ON \`_announcements_v_version_attachments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_attachments_file_idx\` ON \`_announcements_v_version_attachments\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`_announcements_v_version_attachments_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_announcements_v_version_attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_announcements_v_version_attachments_locales_locale_parent_i\` ON \`_announcements_v_version_attachments_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_announcements_v_version_accepted\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`reason\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_announcements_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_accepted_order_idx\` ON \`_announcements_v_version_accepted\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_accepted_parent_id_idx\` ON \`_announcements_v_version_accepted\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_announcements_v\` (
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
  await db.run(sql`CREATE TABLE \`_announcements_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_search_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_announcements_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_title_idx\` ON \`_announcements_v_locales\` (\`version_title\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_announcements_v_locales_locale_parent_id_unique\` ON \`_announcements_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_announcements_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`tags_id\` text(36),
  	\`media_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_announcements_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_announcements_v_rels_order_idx\` ON \`_announcements_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_rels_parent_idx\` ON \`_announcements_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_rels_path_idx\` ON \`_announcements_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_rels_tags_id_idx\` ON \`_announcements_v_rels\` (\`tags_id\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_rels_media_id_idx\` ON \`_announcements_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_rels_users_id_idx\` ON \`_announcements_v_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`teaching_media_levels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`teaching_media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`teaching_media_levels_order_idx\` ON \`teaching_media_levels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`teaching_media_levels_parent_idx\` ON \`teaching_media_levels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`teaching_media_levels_value_idx\` ON \`teaching_media_levels\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`teaching_media_files\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`file_id\` text(36),
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`teaching_media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`teaching_media_files_order_idx\` ON \`teaching_media_files\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`teaching_media_files_parent_id_idx\` ON \`teaching_media_files\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`teaching_media_files_file_idx\` ON \`teaching_media_files\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`teaching_media_files_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`teaching_media_files\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`teaching_media_files_locales_locale_parent_id_unique\` ON \`teaching_media_files_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`teaching_media_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`teaching_media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`teaching_media_links_order_idx\` ON \`teaching_media_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`teaching_media_links_parent_id_idx\` ON \`teaching_media_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`teaching_media_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`teaching_media_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`teaching_media_links_locales_locale_parent_id_unique\` ON \`teaching_media_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`teaching_media_creators\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`role\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`teaching_media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`teaching_media_creators_order_idx\` ON \`teaching_media_creators\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`teaching_media_creators_parent_id_idx\` ON \`teaching_media_creators\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`teaching_media_indicators\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`code\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`teaching_media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`teaching_media_indicators_order_idx\` ON \`teaching_media_indicators\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`teaching_media_indicators_parent_id_idx\` ON \`teaching_media_indicators\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`teaching_media_accepted\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`reason\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`teaching_media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`teaching_media_accepted_order_idx\` ON \`teaching_media_accepted\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`teaching_media_accepted_parent_id_idx\` ON \`teaching_media_accepted\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`teaching_media\` (
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
  await db.run(sql`CREATE TABLE \`teaching_media_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`search_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`teaching_media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`teaching_media_title_idx\` ON \`teaching_media_locales\` (\`title\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`teaching_media_locales_locale_parent_id_unique\` ON \`teaching_media_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`teaching_media_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`tags_id\` text(36),
  	\`media_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`teaching_media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`teaching_media_rels_order_idx\` ON \`teaching_media_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`teaching_media_rels_parent_idx\` ON \`teaching_media_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`teaching_media_rels_path_idx\` ON \`teaching_media_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`teaching_media_rels_tags_id_idx\` ON \`teaching_media_rels\` (\`tags_id\`);`)
  await db.run(sql`CREATE INDEX \`teaching_media_rels_media_id_idx\` ON \`teaching_media_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`teaching_media_rels_users_id_idx\` ON \`teaching_media_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`_teaching_media_v_version_levels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_teaching_media_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_teaching_media_v_version_levels_order_idx\` ON \`_teaching_media_v_version_levels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_teaching_media_v_version_levels_parent_idx\` ON \`_teaching_media_v_version_levels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_teaching_media_v_version_levels_value_idx\` ON \`_teaching_media_v_version_levels\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_teaching_media_v_version_files\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`file_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_teaching_media_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_teaching_media_v_version_files_order_idx\` ON \`_teaching_media_v_version_files\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_teaching_media_v_version_files_parent_id_idx\` ON \`_teaching_media_v_version_files\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_teaching_media_v_version_files_file_idx\` ON \`_teaching_media_v_version_files\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`_teaching_media_v_version_files_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_teaching_media_v_version_files\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_teaching_media_v_version_files_locales_locale_parent_id_uni\` ON \`_teaching_media_v_version_files_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_teaching_media_v_version_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_teaching_media_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_teaching_media_v_version_links_order_idx\` ON \`_teaching_media_v_version_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_teaching_media_v_version_links_parent_id_idx\` ON \`_teaching_media_v_version_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_teaching_media_v_version_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_teaching_media_v_version_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_teaching_media_v_version_links_locales_locale_parent_id_uni\` ON \`_teaching_media_v_version_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_teaching_media_v_version_creators\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`role\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_teaching_media_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_teaching_media_v_version_creators_order_idx\` ON \`_teaching_media_v_version_creators\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_teaching_media_v_version_creators_parent_id_idx\` ON \`_teaching_media_v_version_creators\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_teaching_media_v_version_indicators\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_teaching_media_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_teaching_media_v_version_indicators_order_idx\` ON \`_teaching_media_v_version_indicators\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_teaching_media_v_version_indicators_parent_id_idx\` ON \`_teaching_media_v_version_indicators\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_teaching_media_v_version_accepted\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`reason\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_teaching_media_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_teaching_media_v_version_accepted_order_idx\` ON \`_teaching_media_v_version_accepted\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_teaching_media_v_version_accepted_parent_id_idx\` ON \`_teaching_media_v_version_accepted\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_teaching_media_v\` (
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
  await db.run(sql`CREATE TABLE \`_teaching_media_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_search_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_teaching_media_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_teaching_media_v_version_version_title_idx\` ON \`_teaching_media_v_locales\` (\`version_title\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_teaching_media_v_locales_locale_parent_id_unique\` ON \`_teaching_media_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_teaching_media_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`tags_id\` text(36),
  	\`media_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_teaching_media_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_teaching_media_v_rels_order_idx\` ON \`_teaching_media_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_teaching_media_v_rels_parent_idx\` ON \`_teaching_media_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_teaching_media_v_rels_path_idx\` ON \`_teaching_media_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_teaching_media_v_rels_tags_id_idx\` ON \`_teaching_media_v_rels\` (\`tags_id\`);`)
  await db.run(sql`CREATE INDEX \`_teaching_media_v_rels_media_id_idx\` ON \`_teaching_media_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`_teaching_media_v_rels_users_id_idx\` ON \`_teaching_media_v_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`innovations_evidence\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`file_id\` text(36),
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`innovations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`innovations_evidence_order_idx\` ON \`innovations_evidence\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`innovations_evidence_parent_id_idx\` ON \`innovations_evidence\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`innovations_evidence_file_idx\` ON \`innovations_evidence\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`innovations_evidence_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`innovations_evidence\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`innovations_evidence_locales_locale_parent_id_unique\` ON \`innovations_evidence_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`innovations_levels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`innovations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`innovations_levels_order_idx\` ON \`innovations_levels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`innovations_levels_parent_idx\` ON \`innovations_levels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`innovations_levels_value_idx\` ON \`innovations_levels\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`innovations_files\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`file_id\` text(36),
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`innovations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`innovations_files_order_idx\` ON \`innovations_files\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`innovations_files_parent_id_idx\` ON \`innovations_files\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`innovations_files_file_idx\` ON \`innovations_files\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`innovations_files_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`innovations_files\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`innovations_files_locales_locale_parent_id_unique\` ON \`innovations_files_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`innovations_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`innovations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`innovations_links_order_idx\` ON \`innovations_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`innovations_links_parent_id_idx\` ON \`innovations_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`innovations_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`innovations_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`innovations_links_locales_locale_parent_id_unique\` ON \`innovations_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`innovations_creators\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`role\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`innovations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`innovations_creators_order_idx\` ON \`innovations_creators\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`innovations_creators_parent_id_idx\` ON \`innovations_creators\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`innovations_indicators\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`code\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`innovations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`innovations_indicators_order_idx\` ON \`innovations_indicators\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`innovations_indicators_parent_id_idx\` ON \`innovations_indicators\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`innovations_accepted\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`reason\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`innovations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`innovations_accepted_order_idx\` ON \`innovations_accepted\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`innovations_accepted_parent_id_idx\` ON \`innovations_accepted\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`innovations\` (
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
  await db.run(sql`CREATE TABLE \`innovations_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`problem\` text,
  	\`method\` text,
  	\`results\` text,
  	\`award\` text,
  	\`body\` text,
  	\`search_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`innovations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`innovations_title_idx\` ON \`innovations_locales\` (\`title\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`innovations_locales_locale_parent_id_unique\` ON \`innovations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`innovations_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`tags_id\` text(36),
  	\`media_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`innovations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`innovations_rels_order_idx\` ON \`innovations_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`innovations_rels_parent_idx\` ON \`innovations_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`innovations_rels_path_idx\` ON \`innovations_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`innovations_rels_tags_id_idx\` ON \`innovations_rels\` (\`tags_id\`);`)
  await db.run(sql`CREATE INDEX \`innovations_rels_media_id_idx\` ON \`innovations_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`innovations_rels_users_id_idx\` ON \`innovations_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`_innovations_v_version_evidence\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`file_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_innovations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_innovations_v_version_evidence_order_idx\` ON \`_innovations_v_version_evidence\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_innovations_v_version_evidence_parent_id_idx\` ON \`_innovations_v_version_evidence\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_innovations_v_version_evidence_file_idx\` ON \`_innovations_v_version_evidence\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`_innovations_v_version_evidence_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_innovations_v_version_evidence\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_innovations_v_version_evidence_locales_locale_parent_id_uni\` ON \`_innovations_v_version_evidence_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_innovations_v_version_levels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_innovations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_innovations_v_version_levels_order_idx\` ON \`_innovations_v_version_levels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_innovations_v_version_levels_parent_idx\` ON \`_innovations_v_version_levels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_innovations_v_version_levels_value_idx\` ON \`_innovations_v_version_levels\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_innovations_v_version_files\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`file_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_innovations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_innovations_v_version_files_order_idx\` ON \`_innovations_v_version_files\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_innovations_v_version_files_parent_id_idx\` ON \`_innovations_v_version_files\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_innovations_v_version_files_file_idx\` ON \`_innovations_v_version_files\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`_innovations_v_version_files_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_innovations_v_version_files\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_innovations_v_version_files_locales_locale_parent_id_unique\` ON \`_innovations_v_version_files_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_innovations_v_version_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_innovations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_innovations_v_version_links_order_idx\` ON \`_innovations_v_version_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_innovations_v_version_links_parent_id_idx\` ON \`_innovations_v_version_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_innovations_v_version_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_innovations_v_version_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_innovations_v_version_links_locales_locale_parent_id_unique\` ON \`_innovations_v_version_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_innovations_v_version_creators\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`role\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_innovations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_innovations_v_version_creators_order_idx\` ON \`_innovations_v_version_creators\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_innovations_v_version_creators_parent_id_idx\` ON \`_innovations_v_version_creators\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_innovations_v_version_indicators\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_innovations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_innovations_v_version_indicators_order_idx\` ON \`_innovations_v_version_indicators\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_innovations_v_version_indicators_parent_id_idx\` ON \`_innovations_v_version_indicators\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_innovations_v_version_accepted\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`reason\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_innovations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_innovations_v_version_accepted_order_idx\` ON \`_innovations_v_version_accepted\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_innovations_v_version_accepted_parent_id_idx\` ON \`_innovations_v_version_accepted\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_innovations_v\` (
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
  await db.run(sql`CREATE TABLE \`_innovations_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_problem\` text,
  	\`version_method\` text,
  	\`version_results\` text,
  	\`version_award\` text,
  	\`version_body\` text,
  	\`version_search_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_innovations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_innovations_v_version_version_title_idx\` ON \`_innovations_v_locales\` (\`version_title\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_innovations_v_locales_locale_parent_id_unique\` ON \`_innovations_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_innovations_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`tags_id\` text(36),
  	\`media_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_innovations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_innovations_v_rels_order_idx\` ON \`_innovations_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_innovations_v_rels_parent_idx\` ON \`_innovations_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_innovations_v_rels_path_idx\` ON \`_innovations_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_innovations_v_rels_tags_id_idx\` ON \`_innovations_v_rels\` (\`tags_id\`);`)
  await db.run(sql`CREATE INDEX \`_innovations_v_rels_media_id_idx\` ON \`_innovations_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`_innovations_v_rels_users_id_idx\` ON \`_innovations_v_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`learning_areas\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`order\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`learning_areas_key_idx\` ON \`learning_areas\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`learning_areas_order_idx\` ON \`learning_areas\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`learning_areas_updated_at_idx\` ON \`learning_areas\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`learning_areas_created_at_idx\` ON \`learning_areas\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`learning_areas_locales\` (
  	\`title\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`learning_areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`learning_areas_locales_locale_parent_id_unique\` ON \`learning_areas_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`original_name\` text,
  	\`credit\` text,
  	\`source\` text,
  	\`licence\` text,
  	\`consent_shows_pupils\` integer,
  	\`consent_basis\` text,
  	\`consent_note\` text,
  	\`consent_facebook\` integer,
  	\`is_public\` integer DEFAULT false,
  	\`owner_id\` text(36),
  	\`unit_id\` text(36),
  	\`is_sample\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`media_original_name_idx\` ON \`media\` (\`original_name\`);`)
  await db.run(sql`CREATE INDEX \`media_is_public_idx\` ON \`media\` (\`is_public\`);`)
  await db.run(sql`CREATE INDEX \`media_owner_idx\` ON \`media\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`media_unit_idx\` ON \`media\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`media_is_sample_idx\` ON \`media\` (\`is_sample\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`media_locales\` (
  	\`alt\` text,
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`tags\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`is_sample\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`tags_slug_idx\` ON \`tags\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`tags_is_sample_idx\` ON \`tags\` (\`is_sample\`);`)
  await db.run(sql`CREATE INDEX \`tags_updated_at_idx\` ON \`tags\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`tags_created_at_idx\` ON \`tags\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`tags_locales\` (
  	\`title\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`tags_locales_locale_parent_id_unique\` ON \`tags_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_accepted\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`reason\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_accepted_order_idx\` ON \`pages_accepted\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_accepted_parent_id_idx\` ON \`pages_accepted\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages\` (
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
  await db.run(sql`CREATE TABLE \`pages_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`search_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_title_idx\` ON \`pages_locales\` (\`title\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_locales_locale_parent_id_unique\` ON \`pages_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`tags_id\` text(36),
  	\`media_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_rels_order_idx\` ON \`pages_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_parent_idx\` ON \`pages_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_path_idx\` ON \`pages_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_tags_id_idx\` ON \`pages_rels\` (\`tags_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_media_id_idx\` ON \`pages_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_users_id_idx\` ON \`pages_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_accepted\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`reason\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_version_accepted_order_idx\` ON \`_pages_v_version_accepted\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_accepted_parent_id_idx\` ON \`_pages_v_version_accepted\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v\` (
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
  await db.run(sql`CREATE TABLE \`_pages_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_search_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_title_idx\` ON \`_pages_v_locales\` (\`version_title\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_locales_locale_parent_id_unique\` ON \`_pages_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`tags_id\` text(36),
  	\`media_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_order_idx\` ON \`_pages_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_parent_idx\` ON \`_pages_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_path_idx\` ON \`_pages_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_tags_id_idx\` ON \`_pages_v_rels\` (\`tags_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_media_id_idx\` ON \`_pages_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_users_id_idx\` ON \`_pages_v_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`documents_accepted\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`reason\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_accepted_order_idx\` ON \`documents_accepted\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`documents_accepted_parent_id_idx\` ON \`documents_accepted\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`documents\` (
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
  await db.run(sql`CREATE TABLE \`documents_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`search_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_title_idx\` ON \`documents_locales\` (\`title\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_locales_locale_parent_id_unique\` ON \`documents_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`tags_id\` text(36),
  	\`media_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_rels_order_idx\` ON \`documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_parent_idx\` ON \`documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_path_idx\` ON \`documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_tags_id_idx\` ON \`documents_rels\` (\`tags_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_media_id_idx\` ON \`documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_users_id_idx\` ON \`documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v_version_accepted\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`reason\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_version_accepted_order_idx\` ON \`_documents_v_version_accepted\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_accepted_parent_id_idx\` ON \`_documents_v_version_accepted\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v\` (
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
  await db.run(sql`CREATE TABLE \`_documents_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_search_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_title_idx\` ON \`_documents_v_locales\` (\`version_title\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_documents_v_locales_locale_parent_id_unique\` ON \`_documents_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`tags_id\` text(36),
  	\`media_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_order_idx\` ON \`_documents_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_parent_idx\` ON \`_documents_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_path_idx\` ON \`_documents_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_tags_id_idx\` ON \`_documents_v_rels\` (\`tags_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_media_id_idx\` ON \`_documents_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_users_id_idx\` ON \`_documents_v_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`duties\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`no\` numeric NOT NULL,
  	\`text\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`duties_no_idx\` ON \`duties\` (\`no\`);`)
  await db.run(sql`CREATE INDEX \`duties_updated_at_idx\` ON \`duties\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`duties_created_at_idx\` ON \`duties\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`processes_objectives\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`processes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`processes_objectives_order_idx\` ON \`processes_objectives\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`processes_objectives_parent_id_idx\` ON \`processes_objectives\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`processes_definitions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`term\` text NOT NULL,
  	\`meaning\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`processes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`processes_definitions_order_idx\` ON \`processes_definitions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`processes_definitions_parent_id_idx\` ON \`processes_definitions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`processes_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	\`actor\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`processes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`processes_steps_order_idx\` ON \`processes_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`processes_steps_parent_id_idx\` ON \`processes_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`processes_forms\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`file_id\` text(36),
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`processes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`processes_forms_order_idx\` ON \`processes_forms\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`processes_forms_parent_id_idx\` ON \`processes_forms\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`processes_forms_file_idx\` ON \`processes_forms\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`processes_measures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`processes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`processes_measures_order_idx\` ON \`processes_measures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`processes_measures_parent_id_idx\` ON \`processes_measures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`processes_references\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`processes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`processes_references_order_idx\` ON \`processes_references\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`processes_references_parent_id_idx\` ON \`processes_references\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`processes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`no\` numeric NOT NULL,
  	\`name\` text NOT NULL,
  	\`full_title\` text,
  	\`scope\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`processes_no_idx\` ON \`processes\` (\`no\`);`)
  await db.run(sql`CREATE INDEX \`processes_updated_at_idx\` ON \`processes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`processes_created_at_idx\` ON \`processes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`processes_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`duties_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`processes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`duties_id\`) REFERENCES \`duties\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`processes_rels_order_idx\` ON \`processes_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`processes_rels_parent_idx\` ON \`processes_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`processes_rels_path_idx\` ON \`processes_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`processes_rels_duties_id_idx\` ON \`processes_rels\` (\`duties_id\`);`)
  await db.run(sql`CREATE TABLE \`units_powers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`no\` text,
  	\`text\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`units_powers_order_idx\` ON \`units_powers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`units_powers_parent_id_idx\` ON \`units_powers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`units\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`kind\` text DEFAULT 'group',
  	\`clause\` text,
  	\`order\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`units_slug_idx\` ON \`units\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`units_order_idx\` ON \`units\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`units_updated_at_idx\` ON \`units\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`units_created_at_idx\` ON \`units\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`units_locales\` (
  	\`name\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`units_locales_locale_parent_id_unique\` ON \`units_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`people\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`unit_id\` text(36),
  	\`photo_id\` text(36),
  	\`order\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`people_unit_idx\` ON \`people\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`people_photo_idx\` ON \`people\` (\`photo_id\`);`)
  await db.run(sql`CREATE INDEX \`people_order_idx\` ON \`people\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`people_updated_at_idx\` ON \`people\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`people_created_at_idx\` ON \`people\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`people_locales\` (
  	\`name\` text NOT NULL,
  	\`position\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`people_locales_locale_parent_id_unique\` ON \`people_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`schools\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`province\` text,
  	\`district\` text,
  	\`website\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`schools_slug_idx\` ON \`schools\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`schools_updated_at_idx\` ON \`schools\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`schools_created_at_idx\` ON \`schools\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`schools_locales\` (
  	\`name\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`schools\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`schools_locales_locale_parent_id_unique\` ON \`schools_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_roles_order_idx\` ON \`users_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_roles_parent_idx\` ON \`users_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`unit_id\` text(36),
  	\`school_id\` text(36),
  	\`acting_for_role\` text,
  	\`acting_for_from\` text,
  	\`acting_for_to\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`school_id\`) REFERENCES \`schools\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`users_unit_idx\` ON \`users\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`users_school_idx\` ON \`users\` (\`school_id\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`redirects\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`redirects_from_idx\` ON \`redirects\` (\`from\`);`)
  await db.run(sql`CREATE INDEX \`redirects_updated_at_idx\` ON \`redirects\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`redirects_created_at_idx\` ON \`redirects\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`content_changes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`changed_collection\` text NOT NULL,
  	\`document\` text,
  	\`kind\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`content_changes_number_idx\` ON \`content_changes\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`content_changes_updated_at_idx\` ON \`content_changes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`content_changes_created_at_idx\` ON \`content_changes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`outbox\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`channel\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`message\` text,
  	\`state\` text DEFAULT 'waiting' NOT NULL,
  	\`tries\` numeric DEFAULT 0 NOT NULL,
  	\`due_at\` text NOT NULL,
  	\`lease_until\` text,
  	\`lease_holder\` text,
  	\`reason\` text,
  	\`done_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`outbox_channel_idx\` ON \`outbox\` (\`channel\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`outbox_key_idx\` ON \`outbox\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`outbox_state_idx\` ON \`outbox\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`outbox_due_at_idx\` ON \`outbox\` (\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`outbox_lease_until_idx\` ON \`outbox\` (\`lease_until\`);`)
  await db.run(sql`CREATE INDEX \`outbox_updated_at_idx\` ON \`outbox\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`outbox_created_at_idx\` ON \`outbox\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`news_id\` text(36),
  	\`announcements_id\` text(36),
  	\`teaching_media_id\` text(36),
  	\`innovations_id\` text(36),
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
  	\`users_id\` text(36),
  	\`redirects_id\` text(36),
  	\`content_changes_id\` text(36),
  	\`outbox_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`announcements_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`teaching_media_id\`) REFERENCES \`teaching_media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`innovations_id\`) REFERENCES \`innovations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`content_changes_id\`) REFERENCES \`content_changes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`outbox_id\`) REFERENCES \`outbox\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_news_id_idx\` ON \`payload_locked_documents_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_announcements_id_idx\` ON \`payload_locked_documents_rels\` (\`announcements_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_teaching_media_id_idx\` ON \`payload_locked_documents_rels\` (\`teaching_media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_innovations_id_idx\` ON \`payload_locked_documents_rels\` (\`innovations_id\`);`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_content_changes_id_idx\` ON \`payload_locked_documents_rels\` (\`content_changes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_outbox_id_idx\` ON \`payload_locked_documents_rels\` (\`outbox_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`site_settings_parent_bodies\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`site_settings_parent_bodies_order_idx\` ON \`site_settings_parent_bodies\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`site_settings_parent_bodies_parent_id_idx\` ON \`site_settings_parent_bodies\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site_settings_parent_bodies_locales\` (
  	\`name\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site_settings_parent_bodies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`site_settings_parent_bodies_locales_locale_parent_id_unique\` ON \`site_settings_parent_bodies_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site_settings_powers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`no\` text,
  	\`text\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`site_settings_powers_order_idx\` ON \`site_settings_powers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`site_settings_powers_parent_id_idx\` ON \`site_settings_powers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site_settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`contact_phone\` text,
  	\`contact_email\` text,
  	\`contact_facebook_u_r_l\` text,
  	\`emblem_id\` text(36),
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`emblem_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`site_settings_emblem_idx\` ON \`site_settings\` (\`emblem_id\`);`)
  await db.run(sql`CREATE TABLE \`site_settings_locales\` (
  	\`office_name\` text,
  	\`group_name\` text,
  	\`short_name\` text,
  	\`contact_address\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`site_settings_locales_locale_parent_id_unique\` ON \`site_settings_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`home_quick_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`href\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`home\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`home_quick_links_order_idx\` ON \`home_quick_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`home_quick_links_parent_id_idx\` ON \`home_quick_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`home_quick_links_locales\` (
  	\`label\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`home_quick_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`home_quick_links_locales_locale_parent_id_unique\` ON \`home_quick_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`home\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`notice_show\` integer,
  	\`notice_href\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`home_locales\` (
  	\`notice_text\` text,
  	\`intro\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`home\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`home_locales_locale_parent_id_unique\` ON \`home_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`href\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`navigation_items_order_idx\` ON \`navigation_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`navigation_items_parent_id_idx\` ON \`navigation_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation_items_locales\` (
  	\`label\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`navigation_items_locales_locale_parent_id_unique\` ON \`navigation_items_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`editorial_settings_publishers_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`editorial_settings_publishers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`editorial_settings_publishers_roles_order_idx\` ON \`editorial_settings_publishers_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`editorial_settings_publishers_roles_parent_idx\` ON \`editorial_settings_publishers_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`editorial_settings_publishers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`editorial_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`editorial_settings_publishers_order_idx\` ON \`editorial_settings_publishers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`editorial_settings_publishers_parent_id_idx\` ON \`editorial_settings_publishers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`editorial_settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`news_accepted\`;`)
  await db.run(sql`DROP TABLE \`news\`;`)
  await db.run(sql`DROP TABLE \`news_locales\`;`)
  await db.run(sql`DROP TABLE \`news_rels\`;`)
  await db.run(sql`DROP TABLE \`_news_v_version_accepted\`;`)
  await db.run(sql`DROP TABLE \`_news_v\`;`)
  await db.run(sql`DROP TABLE \`_news_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_news_v_rels\`;`)
  await db.run(sql`DROP TABLE \`announcements_attachments\`;`)
  await db.run(sql`DROP TABLE \`announcements_attachments_locales\`;`)
  await db.run(sql`DROP TABLE \`announcements_accepted\`;`)
  await db.run(sql`DROP TABLE \`announcements\`;`)
  await db.run(sql`DROP TABLE \`announcements_locales\`;`)
  await db.run(sql`DROP TABLE \`announcements_rels\`;`)
  await db.run(sql`DROP TABLE \`_announcements_v_version_attachments\`;`)
  await db.run(sql`DROP TABLE \`_announcements_v_version_attachments_locales\`;`)
  await db.run(sql`DROP TABLE \`_announcements_v_version_accepted\`;`)
  await db.run(sql`DROP TABLE \`_announcements_v\`;`)
  await db.run(sql`DROP TABLE \`_announcements_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_announcements_v_rels\`;`)
  await db.run(sql`DROP TABLE \`teaching_media_levels\`;`)
  await db.run(sql`DROP TABLE \`teaching_media_files\`;`)
  await db.run(sql`DROP TABLE \`teaching_media_files_locales\`;`)
  await db.run(sql`DROP TABLE \`teaching_media_links\`;`)
  await db.run(sql`DROP TABLE \`teaching_media_links_locales\`;`)
  await db.run(sql`DROP TABLE \`teaching_media_creators\`;`)
  await db.run(sql`DROP TABLE \`teaching_media_indicators\`;`)
  await db.run(sql`DROP TABLE \`teaching_media_accepted\`;`)
  await db.run(sql`DROP TABLE \`teaching_media\`;`)
  await db.run(sql`DROP TABLE \`teaching_media_locales\`;`)
  await db.run(sql`DROP TABLE \`teaching_media_rels\`;`)
  await db.run(sql`DROP TABLE \`_teaching_media_v_version_levels\`;`)
  await db.run(sql`DROP TABLE \`_teaching_media_v_version_files\`;`)
  await db.run(sql`DROP TABLE \`_teaching_media_v_version_files_locales\`;`)
  await db.run(sql`DROP TABLE \`_teaching_media_v_version_links\`;`)
  await db.run(sql`DROP TABLE \`_teaching_media_v_version_links_locales\`;`)
  await db.run(sql`DROP TABLE \`_teaching_media_v_version_creators\`;`)
  await db.run(sql`DROP TABLE \`_teaching_media_v_version_indicators\`;`)
  await db.run(sql`DROP TABLE \`_teaching_media_v_version_accepted\`;`)
  await db.run(sql`DROP TABLE \`_teaching_media_v\`;`)
  await db.run(sql`DROP TABLE \`_teaching_media_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_teaching_media_v_rels\`;`)
  await db.run(sql`DROP TABLE \`innovations_evidence\`;`)
  await db.run(sql`DROP TABLE \`innovations_evidence_locales\`;`)
  await db.run(sql`DROP TABLE \`innovations_levels\`;`)
  await db.run(sql`DROP TABLE \`innovations_files\`;`)
  await db.run(sql`DROP TABLE \`innovations_files_locales\`;`)
  await db.run(sql`DROP TABLE \`innovations_links\`;`)
  await db.run(sql`DROP TABLE \`innovations_links_locales\`;`)
  await db.run(sql`DROP TABLE \`innovations_creators\`;`)
  await db.run(sql`DROP TABLE \`innovations_indicators\`;`)
  await db.run(sql`DROP TABLE \`innovations_accepted\`;`)
  await db.run(sql`DROP TABLE \`innovations\`;`)
  await db.run(sql`DROP TABLE \`innovations_locales\`;`)
  await db.run(sql`DROP TABLE \`innovations_rels\`;`)
  await db.run(sql`DROP TABLE \`_innovations_v_version_evidence\`;`)
  await db.run(sql`DROP TABLE \`_innovations_v_version_evidence_locales\`;`)
  await db.run(sql`DROP TABLE \`_innovations_v_version_levels\`;`)
  await db.run(sql`DROP TABLE \`_innovations_v_version_files\`;`)
  await db.run(sql`DROP TABLE \`_innovations_v_version_files_locales\`;`)
  await db.run(sql`DROP TABLE \`_innovations_v_version_links\`;`)
  await db.run(sql`DROP TABLE \`_innovations_v_version_links_locales\`;`)
  await db.run(sql`DROP TABLE \`_innovations_v_version_creators\`;`)
  await db.run(sql`DROP TABLE \`_innovations_v_version_indicators\`;`)
  await db.run(sql`DROP TABLE \`_innovations_v_version_accepted\`;`)
  await db.run(sql`DROP TABLE \`_innovations_v\`;`)
  await db.run(sql`DROP TABLE \`_innovations_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_innovations_v_rels\`;`)
  await db.run(sql`DROP TABLE \`learning_areas\`;`)
  await db.run(sql`DROP TABLE \`learning_areas_locales\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`media_locales\`;`)
  await db.run(sql`DROP TABLE \`tags\`;`)
  await db.run(sql`DROP TABLE \`tags_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_accepted\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`DROP TABLE \`pages_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_rels\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_accepted\`;`)
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_rels\`;`)
  await db.run(sql`DROP TABLE \`documents_accepted\`;`)
  await db.run(sql`DROP TABLE \`documents\`;`)
  await db.run(sql`DROP TABLE \`documents_locales\`;`)
  await db.run(sql`DROP TABLE \`documents_rels\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_version_accepted\`;`)
  await db.run(sql`DROP TABLE \`_documents_v\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_rels\`;`)
  await db.run(sql`DROP TABLE \`duties\`;`)
  await db.run(sql`DROP TABLE \`processes_objectives\`;`)
  await db.run(sql`DROP TABLE \`processes_definitions\`;`)
  await db.run(sql`DROP TABLE \`processes_steps\`;`)
  await db.run(sql`DROP TABLE \`processes_forms\`;`)
  await db.run(sql`DROP TABLE \`processes_measures\`;`)
  await db.run(sql`DROP TABLE \`processes_references\`;`)
  await db.run(sql`DROP TABLE \`processes\`;`)
  await db.run(sql`DROP TABLE \`processes_rels\`;`)
  await db.run(sql`DROP TABLE \`units_powers\`;`)
  await db.run(sql`DROP TABLE \`units\`;`)
  await db.run(sql`DROP TABLE \`units_locales\`;`)
  await db.run(sql`DROP TABLE \`people\`;`)
  await db.run(sql`DROP TABLE \`people_locales\`;`)
  await db.run(sql`DROP TABLE \`schools\`;`)
  await db.run(sql`DROP TABLE \`schools_locales\`;`)
  await db.run(sql`DROP TABLE \`users_roles\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`redirects\`;`)
  await db.run(sql`DROP TABLE \`content_changes\`;`)
  await db.run(sql`DROP TABLE \`outbox\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`site_settings_parent_bodies\`;`)
  await db.run(sql`DROP TABLE \`site_settings_parent_bodies_locales\`;`)
  await db.run(sql`DROP TABLE \`site_settings_powers\`;`)
  await db.run(sql`DROP TABLE \`site_settings\`;`)
  await db.run(sql`DROP TABLE \`site_settings_locales\`;`)
  await db.run(sql`DROP TABLE \`home_quick_links\`;`)
  await db.run(sql`DROP TABLE \`home_quick_links_locales\`;`)
  await db.run(sql`DROP TABLE \`home\`;`)
  await db.run(sql`DROP TABLE \`home_locales\`;`)
  await db.run(sql`DROP TABLE \`navigation_items\`;`)
  await db.run(sql`DROP TABLE \`navigation_items_locales\`;`)
  await db.run(sql`DROP TABLE \`navigation\`;`)
  await db.run(sql`DROP TABLE \`editorial_settings_publishers_roles\`;`)
  await db.run(sql`DROP TABLE \`editorial_settings_publishers\`;`)
  await db.run(sql`DROP TABLE \`editorial_settings\`;`)
}

import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`teaching_media_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`teaching_media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`teaching_media_texts_order_parent\` ON \`teaching_media_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`teaching_media_texts_text_idx\` ON \`teaching_media_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`_teaching_media_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_teaching_media_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_teaching_media_v_texts_order_parent\` ON \`_teaching_media_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`innovations_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`innovations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`innovations_texts_order_parent\` ON \`innovations_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`innovations_texts_text_idx\` ON \`innovations_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`_innovations_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_innovations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_innovations_v_texts_order_parent\` ON \`_innovations_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`library_collections_levels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`library_collections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`library_collections_levels_order_idx\` ON \`library_collections_levels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`library_collections_levels_parent_idx\` ON \`library_collections_levels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`library_collections_levels_value_idx\` ON \`library_collections_levels\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`library_collections_entries\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`library_collections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`library_collections_entries_order_idx\` ON \`library_collections_entries\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`library_collections_entries_parent_id_idx\` ON \`library_collections_entries\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`library_collections_entries_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`library_collections_entries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`library_collections_entries_locales_locale_parent_id_unique\` ON \`library_collections_entries_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`library_collections_accepted\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`reason\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`library_collections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`library_collections_accepted_order_idx\` ON \`library_collections_accepted\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`library_collections_accepted_parent_id_idx\` ON \`library_collections_accepted\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`library_collections\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`cover_id\` text(36),
  	\`learning_area_id\` text(36),
  	\`stage\` text DEFAULT 'draft',
  	\`stepped_at\` text,
  	\`remark\` text,
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
  	\`saved_by_id\` text(36),
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
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`saved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`library_collections_cover_idx\` ON \`library_collections\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`library_collections_learning_area_idx\` ON \`library_collections\` (\`learning_area_id\`);`)
  await db.run(sql`CREATE INDEX \`library_collections_stage_idx\` ON \`library_collections\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`library_collections_stepped_at_idx\` ON \`library_collections\` (\`stepped_at\`);`)
  await db.run(sql`CREATE INDEX \`library_collections_published_at_idx\` ON \`library_collections\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`library_collections_expires_at_idx\` ON \`library_collections\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`library_collections_visibility_idx\` ON \`library_collections\` (\`visibility\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`library_collections_slug_idx\` ON \`library_collections\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`library_collections_code_idx\` ON \`library_collections\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`library_collections_owner_idx\` ON \`library_collections\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`library_collections_unit_idx\` ON \`library_collections\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`library_collections_saved_by_idx\` ON \`library_collections\` (\`saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`library_collections_fiscal_year_idx\` ON \`library_collections\` (\`fiscal_year\`);`)
  await db.run(sql`CREATE INDEX \`library_collections_is_sample_idx\` ON \`library_collections\` (\`is_sample\`);`)
  await db.run(sql`CREATE INDEX \`library_collections_visible_now_idx\` ON \`library_collections\` (\`visible_now\`);`)
  await db.run(sql`CREATE INDEX \`library_collections_updated_at_idx\` ON \`library_collections\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`library_collections_created_at_idx\` ON \`library_collections\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`library_collections_deleted_at_idx\` ON \`library_collections\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`library_collections__status_idx\` ON \`library_collections\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`library_collections_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`goal\` text,
  	\`body\` text,
  	\`search_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`library_collections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`library_collections_title_idx\` ON \`library_collections_locales\` (\`title\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`library_collections_locales_locale_parent_id_unique\` ON \`library_collections_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`library_collections_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`teaching_media_id\` text(36),
  	\`innovations_id\` text(36),
  	\`tags_id\` text(36),
  	\`media_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`library_collections\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`teaching_media_id\`) REFERENCES \`teaching_media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`innovations_id\`) REFERENCES \`innovations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`library_collections_rels_order_idx\` ON \`library_collections_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`library_collections_rels_parent_idx\` ON \`library_collections_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`library_collections_rels_path_idx\` ON \`library_collections_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`library_collections_rels_teaching_media_id_idx\` ON \`library_collections_rels\` (\`teaching_media_id\`);`)
  await db.run(sql`CREATE INDEX \`library_collections_rels_innovations_id_idx\` ON \`library_collections_rels\` (\`innovations_id\`);`)
  await db.run(sql`CREATE INDEX \`library_collections_rels_tags_id_idx\` ON \`library_collections_rels\` (\`tags_id\`);`)
  await db.run(sql`CREATE INDEX \`library_collections_rels_media_id_idx\` ON \`library_collections_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`library_collections_rels_users_id_idx\` ON \`library_collections_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`_library_collections_v_version_levels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_library_collections_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_library_collections_v_version_levels_order_idx\` ON \`_library_collections_v_version_levels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_library_collections_v_version_levels_parent_idx\` ON \`_library_collections_v_version_levels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_library_collections_v_version_levels_value_idx\` ON \`_library_collections_v_version_levels\` (\`value\`);`)
  await db.run(sql`CREATE TABLE \`_library_collections_v_version_entries\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_library_collections_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_library_collections_v_version_entries_order_idx\` ON \`_library_collections_v_version_entries\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_library_collections_v_version_entries_parent_id_idx\` ON \`_library_collections_v_version_entries\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_library_collections_v_version_entries_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_library_collections_v_version_entries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_library_collections_v_version_entries_locales_locale_parent\` ON \`_library_collections_v_version_entries_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_library_collections_v_version_accepted\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`reason\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_library_collections_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_library_collections_v_version_accepted_order_idx\` ON \`_library_collections_v_version_accepted\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_library_collections_v_version_accepted_parent_id_idx\` ON \`_library_collections_v_version_accepted\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_library_collections_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_cover_id\` text(36),
  	\`version_learning_area_id\` text(36),
  	\`version_stage\` text DEFAULT 'draft',
  	\`version_stepped_at\` text,
  	\`version_remark\` text,
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
  	\`version_saved_by_id\` text(36),
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
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`library_collections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_learning_area_id\`) REFERENCES \`learning_areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_saved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_library_collections_v_parent_idx\` ON \`_library_collections_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_library_collections_v_version_version_cover_idx\` ON \`_library_collections_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_library_collections_v_version_version_learning_area_idx\` ON \`_library_collections_v\` (\`version_learning_area_id\`);`)
  await db.run(sql`CREATE INDEX \`_library_collections_v_version_version_stage_idx\` ON \`_library_collections_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_library_collections_v_version_version_stepped_at_idx\` ON \`_library_collections_v\` (\`version_stepped_at\`);`)
  await db.run(sql`CREATE INDEX \`_library_collections_v_version_version_published_at_idx\` ON \`_library_collections_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_library_collections_v_version_version_expires_at_idx\` ON \`_library_collections_v\` (\`version_expires_at\`);`)
  await db.run(sql`CREATE INDEX \`_library_collections_v_version_version_visibility_idx\` ON \`_library_collections_v\` (\`version_visibility\`);`)
  await db.run(sql`CREATE INDEX \`_library_collections_v_version_version_slug_idx\` ON \`_library_collections_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_library_collections_v_version_version_code_idx\` ON \`_library_collections_v\` (\`version_code\`);`)
  await db.run(sql`CREATE INDEX \`_library_collections_v_version_version_owner_idx\` ON \`_library_collections_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_library_collections_v_version_version_unit_idx\` ON \`_library_collections_v\` (\`version_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_library_collections_v_version_version_saved_by_idx\` ON \`_library_collections_v\` (\`version_saved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_library_collections_v_version_version_fiscal_year_idx\` ON \`_library_collections_v\` (\`version_fiscal_year\`);`)
  await db.run(sql`CREATE INDEX \`_library_collections_v_version_version_is_sample_idx\` ON \`_library_collections_v\` (\`version_is_sample\`);`)
  await db.run(sql`CREATE INDEX \`_library_collections_v_version_version_visible_now_idx\` ON \`_library_collections_v\` (\`version_visible_now\`);`)
  await db.run(sql`CREATE INDEX \`_library_collections_v_version_version_updated_at_idx\` ON \`_library_collections_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_library_collections_v_version_version_created_at_idx\` ON \`_library_collections_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_library_collections_v_version_version_deleted_at_idx\` ON \`_library_collections_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_library_collections_v_version_version__status_idx\` ON \`_library_collections_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_library_collections_v_created_at_idx\` ON \`_library_collections_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_library_collections_v_updated_at_idx\` ON \`_library_collections_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_library_collections_v_snapshot_idx\` ON \`_library_collections_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_library_collections_v_published_locale_idx\` ON \`_library_collections_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_library_collections_v_latest_idx\` ON \`_library_collections_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_library_collections_v_autosave_idx\` ON \`_library_collections_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_library_collections_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_goal\` text,
  	\`version_body\` text,
  	\`version_search_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_library_collections_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_library_collections_v_version_version_title_idx\` ON \`_library_collections_v_locales\` (\`version_title\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_library_collections_v_locales_locale_parent_id_unique\` ON \`_library_collections_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_library_collections_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`teaching_media_id\` text(36),
  	\`innovations_id\` text(36),
  	\`tags_id\` text(36),
  	\`media_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_library_collections_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`teaching_media_id\`) REFERENCES \`teaching_media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`innovations_id\`) REFERENCES \`innovations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_library_collections_v_rels_order_idx\` ON \`_library_collections_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_library_collections_v_rels_parent_idx\` ON \`_library_collections_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_library_collections_v_rels_path_idx\` ON \`_library_collections_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_library_collections_v_rels_teaching_media_id_idx\` ON \`_library_collections_v_rels\` (\`teaching_media_id\`);`)
  await db.run(sql`CREATE INDEX \`_library_collections_v_rels_innovations_id_idx\` ON \`_library_collections_v_rels\` (\`innovations_id\`);`)
  await db.run(sql`CREATE INDEX \`_library_collections_v_rels_tags_id_idx\` ON \`_library_collections_v_rels\` (\`tags_id\`);`)
  await db.run(sql`CREATE INDEX \`_library_collections_v_rels_media_id_idx\` ON \`_library_collections_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`_library_collections_v_rels_users_id_idx\` ON \`_library_collections_v_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`media_uses\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`item_key\` text,
  	\`school_name\` text NOT NULL,
  	\`school_id\` text(36),
  	\`level\` text,
  	\`pupils\` numeric,
  	\`effect\` text,
  	\`state\` text DEFAULT 'new' NOT NULL,
  	\`key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`school_id\`) REFERENCES \`schools\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`media_uses_item_key_idx\` ON \`media_uses\` (\`item_key\`);`)
  await db.run(sql`CREATE INDEX \`media_uses_school_idx\` ON \`media_uses\` (\`school_id\`);`)
  await db.run(sql`CREATE INDEX \`media_uses_state_idx\` ON \`media_uses\` (\`state\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_uses_key_idx\` ON \`media_uses\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`media_uses_updated_at_idx\` ON \`media_uses\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_uses_created_at_idx\` ON \`media_uses\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`media_uses_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`teaching_media_id\` text(36),
  	\`innovations_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`media_uses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`teaching_media_id\`) REFERENCES \`teaching_media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`innovations_id\`) REFERENCES \`innovations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`media_uses_rels_order_idx\` ON \`media_uses_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`media_uses_rels_parent_idx\` ON \`media_uses_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`media_uses_rels_path_idx\` ON \`media_uses_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`media_uses_rels_teaching_media_id_idx\` ON \`media_uses_rels\` (\`teaching_media_id\`);`)
  await db.run(sql`CREATE INDEX \`media_uses_rels_innovations_id_idx\` ON \`media_uses_rels\` (\`innovations_id\`);`)
  await db.run(sql`CREATE TABLE \`ratings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`item_key\` text,
  	\`score\` numeric NOT NULL,
  	\`key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`ratings_item_key_idx\` ON \`ratings\` (\`item_key\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`ratings_key_idx\` ON \`ratings\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`ratings_updated_at_idx\` ON \`ratings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`ratings_created_at_idx\` ON \`ratings\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`ratings_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`teaching_media_id\` text(36),
  	\`innovations_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`ratings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`teaching_media_id\`) REFERENCES \`teaching_media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`innovations_id\`) REFERENCES \`innovations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`ratings_rels_order_idx\` ON \`ratings_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`ratings_rels_parent_idx\` ON \`ratings_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`ratings_rels_path_idx\` ON \`ratings_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`ratings_rels_teaching_media_id_idx\` ON \`ratings_rels\` (\`teaching_media_id\`);`)
  await db.run(sql`CREATE INDEX \`ratings_rels_innovations_id_idx\` ON \`ratings_rels\` (\`innovations_id\`);`)
  await db.run(sql`CREATE TABLE \`item_reports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`item_key\` text,
  	\`kind\` text NOT NULL,
  	\`message\` text,
  	\`email\` text,
  	\`state\` text DEFAULT 'new' NOT NULL,
  	\`assignee_id\` text(36),
  	\`answer\` text,
  	\`settled_at\` text,
  	\`key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`assignee_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`item_reports_number_idx\` ON \`item_reports\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`item_reports_item_key_idx\` ON \`item_reports\` (\`item_key\`);`)
  await db.run(sql`CREATE INDEX \`item_reports_kind_idx\` ON \`item_reports\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`item_reports_state_idx\` ON \`item_reports\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`item_reports_assignee_idx\` ON \`item_reports\` (\`assignee_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`item_reports_key_idx\` ON \`item_reports\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`item_reports_updated_at_idx\` ON \`item_reports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`item_reports_created_at_idx\` ON \`item_reports\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`item_reports_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`teaching_media_id\` text(36),
  	\`innovations_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`item_reports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`teaching_media_id\`) REFERENCES \`teaching_media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`innovations_id\`) REFERENCES \`innovations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`item_reports_rels_order_idx\` ON \`item_reports_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`item_reports_rels_parent_idx\` ON \`item_reports_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`item_reports_rels_path_idx\` ON \`item_reports_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`item_reports_rels_teaching_media_id_idx\` ON \`item_reports_rels\` (\`teaching_media_id\`);`)
  await db.run(sql`CREATE INDEX \`item_reports_rels_innovations_id_idx\` ON \`item_reports_rels\` (\`innovations_id\`);`)
  await db.run(sql`CREATE TABLE \`certificates\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` text NOT NULL,
  	\`fiscal_year\` numeric,
  	\`running\` numeric,
  	\`item_key\` text,
  	\`title\` text NOT NULL,
  	\`creator\` text NOT NULL,
  	\`school_name\` text,
  	\`published_at\` text,
  	\`issued_at\` text,
  	\`views\` numeric,
  	\`downloads\` numeric,
  	\`uses\` numeric,
  	\`code\` text NOT NULL,
  	\`revoked_at\` text,
  	\`reason\` text,
  	\`key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`certificates_number_idx\` ON \`certificates\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`certificates_fiscal_year_idx\` ON \`certificates\` (\`fiscal_year\`);`)
  await db.run(sql`CREATE INDEX \`certificates_item_key_idx\` ON \`certificates\` (\`item_key\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`certificates_code_idx\` ON \`certificates\` (\`code\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`certificates_key_idx\` ON \`certificates\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`certificates_updated_at_idx\` ON \`certificates\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`certificates_created_at_idx\` ON \`certificates\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`certificates_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`teaching_media_id\` text(36),
  	\`innovations_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`certificates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`teaching_media_id\`) REFERENCES \`teaching_media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`innovations_id\`) REFERENCES \`innovations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`certificates_rels_order_idx\` ON \`certificates_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`certificates_rels_parent_idx\` ON \`certificates_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`certificates_rels_path_idx\` ON \`certificates_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`certificates_rels_teaching_media_id_idx\` ON \`certificates_rels\` (\`teaching_media_id\`);`)
  await db.run(sql`CREATE INDEX \`certificates_rels_innovations_id_idx\` ON \`certificates_rels\` (\`innovations_id\`);`)
  await db.run(sql`CREATE TABLE \`search_words\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'same' NOT NULL,
  	\`words\` text NOT NULL,
  	\`note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`search_words_updated_at_idx\` ON \`search_words\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`search_words_created_at_idx\` ON \`search_words\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`search_misses\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`query\` text NOT NULL,
  	\`form\` text NOT NULL,
  	\`count\` numeric DEFAULT 0 NOT NULL,
  	\`last_at\` text,
  	\`state\` text DEFAULT 'open',
  	\`note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`search_misses_form_idx\` ON \`search_misses\` (\`form\`);`)
  await db.run(sql`CREATE INDEX \`search_misses_count_idx\` ON \`search_misses\` (\`count\`);`)
  await db.run(sql`CREATE INDEX \`search_misses_state_idx\` ON \`search_misses\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`search_misses_updated_at_idx\` ON \`search_misses\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`search_misses_created_at_idx\` ON \`search_misses\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`daily_counts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`day\` text NOT NULL,
  	\`views\` numeric DEFAULT 0 NOT NULL,
  	\`previews\` numeric DEFAULT 0 NOT NULL,
  	\`downloads\` numeric DEFAULT 0 NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`daily_counts_key_idx\` ON \`daily_counts\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`daily_counts_kind_idx\` ON \`daily_counts\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`daily_counts_document_idx\` ON \`daily_counts\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`daily_counts_day_idx\` ON \`daily_counts\` (\`day\`);`)
  await db.run(sql`CREATE INDEX \`daily_counts_updated_at_idx\` ON \`daily_counts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`daily_counts_created_at_idx\` ON \`daily_counts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`item_counts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`views\` numeric DEFAULT 0 NOT NULL,
  	\`previews\` numeric DEFAULT 0 NOT NULL,
  	\`downloads\` numeric DEFAULT 0 NOT NULL,
  	\`uses\` numeric DEFAULT 0 NOT NULL,
  	\`ratings\` numeric DEFAULT 0 NOT NULL,
  	\`stars\` numeric DEFAULT 0 NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`item_counts_key_idx\` ON \`item_counts\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`item_counts_updated_at_idx\` ON \`item_counts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`item_counts_created_at_idx\` ON \`item_counts\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`teaching_media_files\` ADD \`captions_id\` text(36) REFERENCES media(id);`)
  await db.run(sql`CREATE INDEX \`teaching_media_files_captions_idx\` ON \`teaching_media_files\` (\`captions_id\`);`)
  await db.run(sql`ALTER TABLE \`_teaching_media_v_version_files\` ADD \`captions_id\` text(36) REFERENCES media(id);`)
  await db.run(sql`CREATE INDEX \`_teaching_media_v_version_files_captions_idx\` ON \`_teaching_media_v_version_files\` (\`captions_id\`);`)
  await db.run(sql`ALTER TABLE \`innovations_files\` ADD \`captions_id\` text(36) REFERENCES media(id);`)
  await db.run(sql`CREATE INDEX \`innovations_files_captions_idx\` ON \`innovations_files\` (\`captions_id\`);`)
  await db.run(sql`ALTER TABLE \`_innovations_v_version_files\` ADD \`captions_id\` text(36) REFERENCES media(id);`)
  await db.run(sql`CREATE INDEX \`_innovations_v_version_files_captions_idx\` ON \`_innovations_v_version_files\` (\`captions_id\`);`)
  await db.run(sql`ALTER TABLE \`link_checks_rels\` ADD \`library_collections_id\` text(36) REFERENCES library_collections(id);`)
  await db.run(sql`CREATE INDEX \`link_checks_rels_library_collections_id_idx\` ON \`link_checks_rels\` (\`library_collections_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`library_collections_id\` text(36) REFERENCES library_collections(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`media_uses_id\` text(36) REFERENCES media_uses(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`ratings_id\` text(36) REFERENCES ratings(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`item_reports_id\` text(36) REFERENCES item_reports(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`certificates_id\` text(36) REFERENCES certificates(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`search_words_id\` text(36) REFERENCES search_words(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`search_misses_id\` text(36) REFERENCES search_misses(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`daily_counts_id\` text(36) REFERENCES daily_counts(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`item_counts_id\` text(36) REFERENCES item_counts(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_library_collections_id_idx\` ON \`payload_locked_documents_rels\` (\`library_collections_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_uses_id_idx\` ON \`payload_locked_documents_rels\` (\`media_uses_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_ratings_id_idx\` ON \`payload_locked_documents_rels\` (\`ratings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_item_reports_id_idx\` ON \`payload_locked_documents_rels\` (\`item_reports_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_certificates_id_idx\` ON \`payload_locked_documents_rels\` (\`certificates_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_search_words_id_idx\` ON \`payload_locked_documents_rels\` (\`search_words_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_search_misses_id_idx\` ON \`payload_locked_documents_rels\` (\`search_misses_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_daily_counts_id_idx\` ON \`payload_locked_documents_rels\` (\`daily_counts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_item_counts_id_idx\` ON \`payload_locked_documents_rels\` (\`item_counts_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`teaching_media_texts\`;`)
  await db.run(sql`DROP TABLE \`_teaching_media_v_texts\`;`)
  await db.run(sql`DROP TABLE \`innovations_texts\`;`)
  await db.run(sql`DROP TABLE \`_innovations_v_texts\`;`)
  await db.run(sql`DROP TABLE \`library_collections_levels\`;`)
  await db.run(sql`DROP TABLE \`library_collections_entries\`;`)
  await db.run(sql`DROP TABLE \`library_collections_entries_locales\`;`)
  await db.run(sql`DROP TABLE \`library_collections_accepted\`;`)
  await db.run(sql`DROP TABLE \`library_collections\`;`)
  await db.run(sql`DROP TABLE \`library_collections_locales\`;`)
  await db.run(sql`DROP TABLE \`library_collections_rels\`;`)
  await db.run(sql`DROP TABLE \`_library_collections_v_version_levels\`;`)
  await db.run(sql`DROP TABLE \`_library_collections_v_version_entries\`;`)
  await db.run(sql`DROP TABLE \`_library_collections_v_version_entries_locales\`;`)
  await db.run(sql`DROP TABLE \`_library_collections_v_version_accepted\`;`)
  await db.run(sql`DROP TABLE \`_library_collections_v\`;`)
  await db.run(sql`DROP TABLE \`_library_collections_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_library_collections_v_rels\`;`)
  await db.run(sql`DROP TABLE \`media_uses\`;`)
  await db.run(sql`DROP TABLE \`media_uses_rels\`;`)
  await db.run(sql`DROP TABLE \`ratings\`;`)
  await db.run(sql`DROP TABLE \`ratings_rels\`;`)
  await db.run(sql`DROP TABLE \`item_reports\`;`)
  await db.run(sql`DROP TABLE \`item_reports_rels\`;`)
  await db.run(sql`DROP TABLE \`certificates\`;`)
  await db.run(sql`DROP TABLE \`certificates_rels\`;`)
  await db.run(sql`DROP TABLE \`search_words\`;`)
  await db.run(sql`DROP TABLE \`search_misses\`;`)
  await db.run(sql`DROP TABLE \`daily_counts\`;`)
  await db.run(sql`DROP TABLE \`item_counts\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_teaching_media_files\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`file_id\` text(36),
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`teaching_media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_teaching_media_files\`("_order", "_parent_id", "id", "file_id") SELECT "_order", "_parent_id", "id", "file_id" FROM \`teaching_media_files\`;`)
  await db.run(sql`DROP TABLE \`teaching_media_files\`;`)
  await db.run(sql`ALTER TABLE \`__new_teaching_media_files\` RENAME TO \`teaching_media_files\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`teaching_media_files_order_idx\` ON \`teaching_media_files\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`teaching_media_files_parent_id_idx\` ON \`teaching_media_files\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`teaching_media_files_file_idx\` ON \`teaching_media_files\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__teaching_media_v_version_files\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`file_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_teaching_media_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__teaching_media_v_version_files\`("_order", "_parent_id", "id", "file_id", "_uuid") SELECT "_order", "_parent_id", "id", "file_id", "_uuid" FROM \`_teaching_media_v_version_files\`;`)
  await db.run(sql`DROP TABLE \`_teaching_media_v_version_files\`;`)
  await db.run(sql`ALTER TABLE \`__new__teaching_media_v_version_files\` RENAME TO \`_teaching_media_v_version_files\`;`)
  await db.run(sql`CREATE INDEX \`_teaching_media_v_version_files_order_idx\` ON \`_teaching_media_v_version_files\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_teaching_media_v_version_files_parent_id_idx\` ON \`_teaching_media_v_version_files\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_teaching_media_v_version_files_file_idx\` ON \`_teaching_media_v_version_files\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_innovations_files\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`file_id\` text(36),
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`innovations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_innovations_files\`("_order", "_parent_id", "id", "file_id") SELECT "_order", "_parent_id", "id", "file_id" FROM \`innovations_files\`;`)
  await db.run(sql`DROP TABLE \`innovations_files\`;`)
  await db.run(sql`ALTER TABLE \`__new_innovations_files\` RENAME TO \`innovations_files\`;`)
  await db.run(sql`CREATE INDEX \`innovations_files_order_idx\` ON \`innovations_files\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`innovations_files_parent_id_idx\` ON \`innovations_files\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`innovations_files_file_idx\` ON \`innovations_files\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__innovations_v_version_files\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`file_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_innovations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__innovations_v_version_files\`("_order", "_parent_id", "id", "file_id", "_uuid") SELECT "_order", "_parent_id", "id", "file_id", "_uuid" FROM \`_innovations_v_version_files\`;`)
  await db.run(sql`DROP TABLE \`_innovations_v_version_files\`;`)
  await db.run(sql`ALTER TABLE \`__new__innovations_v_version_files\` RENAME TO \`_innovations_v_version_files\`;`)
  await db.run(sql`CREATE INDEX \`_innovations_v_version_files_order_idx\` ON \`_innovations_v_version_files\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_innovations_v_version_files_parent_id_idx\` ON \`_innovations_v_version_files\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_innovations_v_version_files_file_idx\` ON \`_innovations_v_version_files\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_link_checks_rels\` (
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
  await db.run(sql`INSERT INTO \`__new_link_checks_rels\`("id", "order", "parent_id", "path", "news_id", "announcements_id", "teaching_media_id", "innovations_id", "pages_id", "documents_id", "users_id") SELECT "id", "order", "parent_id", "path", "news_id", "announcements_id", "teaching_media_id", "innovations_id", "pages_id", "documents_id", "users_id" FROM \`link_checks_rels\`;`)
  await db.run(sql`DROP TABLE \`link_checks_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_link_checks_rels\` RENAME TO \`link_checks_rels\`;`)
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
  	\`inbox_id\` text(36),
  	\`users_id\` text(36),
  	\`redirects_id\` text(36),
  	\`link_checks_id\` text(36),
  	\`audit_log_id\` text(36),
  	\`content_changes_id\` text(36),
  	\`outbox_id\` text(36),
  	\`file_texts_id\` text(36),
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
  	FOREIGN KEY (\`inbox_id\`) REFERENCES \`inbox\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`link_checks_id\`) REFERENCES \`link_checks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audit_log_id\`) REFERENCES \`audit_log\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`content_changes_id\`) REFERENCES \`content_changes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`outbox_id\`) REFERENCES \`outbox\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`file_texts_id\`) REFERENCES \`file_texts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "news_id", "announcements_id", "teaching_media_id", "innovations_id", "notices_id", "learning_areas_id", "media_id", "tags_id", "pages_id", "documents_id", "duties_id", "processes_id", "units_id", "people_id", "schools_id", "messages_id", "inbox_id", "users_id", "redirects_id", "link_checks_id", "audit_log_id", "content_changes_id", "outbox_id", "file_texts_id") SELECT "id", "order", "parent_id", "path", "news_id", "announcements_id", "teaching_media_id", "innovations_id", "notices_id", "learning_areas_id", "media_id", "tags_id", "pages_id", "documents_id", "duties_id", "processes_id", "units_id", "people_id", "schools_id", "messages_id", "inbox_id", "users_id", "redirects_id", "link_checks_id", "audit_log_id", "content_changes_id", "outbox_id", "file_texts_id" FROM \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_inbox_id_idx\` ON \`payload_locked_documents_rels\` (\`inbox_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_link_checks_id_idx\` ON \`payload_locked_documents_rels\` (\`link_checks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_audit_log_id_idx\` ON \`payload_locked_documents_rels\` (\`audit_log_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_content_changes_id_idx\` ON \`payload_locked_documents_rels\` (\`content_changes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_outbox_id_idx\` ON \`payload_locked_documents_rels\` (\`outbox_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_file_texts_id_idx\` ON \`payload_locked_documents_rels\` (\`file_texts_id\`);`)
}

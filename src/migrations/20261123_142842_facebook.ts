import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`cross_posts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`channel\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`code\` text NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`key\` text NOT NULL,
  	\`state\` text DEFAULT 'queued' NOT NULL,
  	\`wanted\` text DEFAULT 'present' NOT NULL,
  	\`revision\` numeric DEFAULT 1 NOT NULL,
  	\`is_open\` integer,
  	\`message\` text,
  	\`mode\` text,
  	\`due_at\` text,
  	\`sent_text\` text,
  	\`sent_pictures\` text,
  	\`driver\` text,
  	\`remote_i_d\` text,
  	\`remote_u_r_l\` text,
  	\`tries\` numeric DEFAULT 0 NOT NULL,
  	\`failures\` numeric DEFAULT 0,
  	\`attempt_at\` text,
  	\`attempt_ended_at\` text,
  	\`held_since\` text,
  	\`wait_until\` text,
  	\`posted_at\` text,
  	\`changed_at\` text,
  	\`removed_at\` text,
  	\`reason\` text,
  	\`fault\` text,
  	\`seen\` text,
  	\`seen_at\` text,
  	\`seen_note\` text,
  	\`drift\` text,
  	\`drift_at\` text,
  	\`drift_note\` text,
  	\`reactions\` numeric,
  	\`comments\` numeric,
  	\`shares\` numeric,
  	\`views\` numeric,
  	\`views_metric\` text,
  	\`api_version\` text,
  	\`counted_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`cross_posts_channel_idx\` ON \`cross_posts\` (\`channel\`);`)
  await db.run(sql`CREATE INDEX \`cross_posts_kind_idx\` ON \`cross_posts\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`cross_posts_document_idx\` ON \`cross_posts\` (\`document\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`cross_posts_key_idx\` ON \`cross_posts\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`cross_posts_state_idx\` ON \`cross_posts\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`cross_posts_is_open_idx\` ON \`cross_posts\` (\`is_open\`);`)
  await db.run(sql`CREATE INDEX \`cross_posts_due_at_idx\` ON \`cross_posts\` (\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`cross_posts_remote_i_d_idx\` ON \`cross_posts\` (\`remote_i_d\`);`)
  await db.run(sql`CREATE INDEX \`cross_posts_fault_idx\` ON \`cross_posts\` (\`fault\`);`)
  await db.run(sql`CREATE INDEX \`cross_posts_drift_idx\` ON \`cross_posts\` (\`drift\`);`)
  await db.run(sql`CREATE INDEX \`cross_posts_updated_at_idx\` ON \`cross_posts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`cross_posts_created_at_idx\` ON \`cross_posts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`cross_posts_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`news_id\` text(36),
  	\`announcements_id\` text(36),
  	\`teaching_media_id\` text(36),
  	\`innovations_id\` text(36),
  	\`library_collections_id\` text(36),
  	\`pages_id\` text(36),
  	\`documents_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`cross_posts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`announcements_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`teaching_media_id\`) REFERENCES \`teaching_media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`innovations_id\`) REFERENCES \`innovations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`library_collections_id\`) REFERENCES \`library_collections\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`cross_posts_rels_order_idx\` ON \`cross_posts_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`cross_posts_rels_parent_idx\` ON \`cross_posts_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`cross_posts_rels_path_idx\` ON \`cross_posts_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`cross_posts_rels_news_id_idx\` ON \`cross_posts_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`cross_posts_rels_announcements_id_idx\` ON \`cross_posts_rels\` (\`announcements_id\`);`)
  await db.run(sql`CREATE INDEX \`cross_posts_rels_teaching_media_id_idx\` ON \`cross_posts_rels\` (\`teaching_media_id\`);`)
  await db.run(sql`CREATE INDEX \`cross_posts_rels_innovations_id_idx\` ON \`cross_posts_rels\` (\`innovations_id\`);`)
  await db.run(sql`CREATE INDEX \`cross_posts_rels_library_collections_id_idx\` ON \`cross_posts_rels\` (\`library_collections_id\`);`)
  await db.run(sql`CREATE INDEX \`cross_posts_rels_pages_id_idx\` ON \`cross_posts_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`cross_posts_rels_documents_id_idx\` ON \`cross_posts_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`cross_post_counts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`cross_post_id\` text(36) NOT NULL,
  	\`day\` text NOT NULL,
  	\`reactions\` numeric,
  	\`comments\` numeric,
  	\`shares\` numeric,
  	\`views\` numeric,
  	\`views_metric\` text,
  	\`api_version\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`cross_post_id\`) REFERENCES \`cross_posts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`cross_post_counts_key_idx\` ON \`cross_post_counts\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`cross_post_counts_cross_post_idx\` ON \`cross_post_counts\` (\`cross_post_id\`);`)
  await db.run(sql`CREATE INDEX \`cross_post_counts_day_idx\` ON \`cross_post_counts\` (\`day\`);`)
  await db.run(sql`CREATE INDEX \`cross_post_counts_updated_at_idx\` ON \`cross_post_counts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`cross_post_counts_created_at_idx\` ON \`cross_post_counts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`channel_states\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`channel\` text NOT NULL,
  	\`sealed_token\` text,
  	\`token_set_at\` text,
  	\`token_set_by_id\` text(36),
  	\`paused_until\` text,
  	\`last_success_at\` text,
  	\`checked_at\` text,
  	\`is_valid\` integer,
  	\`expires_at\` text,
  	\`data_expires_at\` text,
  	\`page_name\` text,
  	\`page_u_r_l\` text,
  	\`is_published\` integer,
  	\`app_name\` text,
  	\`missing_scopes\` text,
  	\`fault\` text,
  	\`measured_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`token_set_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`channel_states_channel_idx\` ON \`channel_states\` (\`channel\`);`)
  await db.run(sql`CREATE INDEX \`channel_states_token_set_by_idx\` ON \`channel_states\` (\`token_set_by_id\`);`)
  await db.run(sql`CREATE INDEX \`channel_states_updated_at_idx\` ON \`channel_states\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`channel_states_created_at_idx\` ON \`channel_states\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`facebook_settings_share_by_default\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`facebook_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`facebook_settings_share_by_default_order_idx\` ON \`facebook_settings_share_by_default\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`facebook_settings_share_by_default_parent_idx\` ON \`facebook_settings_share_by_default\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`facebook_settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`mode\` text DEFAULT 'link',
  	\`hashtags\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`cross_posts_id\` text(36) REFERENCES cross_posts(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`cross_post_counts_id\` text(36) REFERENCES cross_post_counts(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`channel_states_id\` text(36) REFERENCES channel_states(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_cross_posts_id_idx\` ON \`payload_locked_documents_rels\` (\`cross_posts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_cross_post_counts_id_idx\` ON \`payload_locked_documents_rels\` (\`cross_post_counts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_channel_states_id_idx\` ON \`payload_locked_documents_rels\` (\`channel_states_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`cross_posts\`;`)
  await db.run(sql`DROP TABLE \`cross_posts_rels\`;`)
  await db.run(sql`DROP TABLE \`cross_post_counts\`;`)
  await db.run(sql`DROP TABLE \`channel_states\`;`)
  await db.run(sql`DROP TABLE \`facebook_settings_share_by_default\`;`)
  await db.run(sql`DROP TABLE \`facebook_settings\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`news_id\` text(36),
  	\`announcements_id\` text(36),
  	\`teaching_media_id\` text(36),
  	\`innovations_id\` text(36),
  	\`library_collections_id\` text(36),
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
  	\`media_uses_id\` text(36),
  	\`ratings_id\` text(36),
  	\`item_reports_id\` text(36),
  	\`certificates_id\` text(36),
  	\`search_words_id\` text(36),
  	\`search_misses_id\` text(36),
  	\`messages_id\` text(36),
  	\`inbox_id\` text(36),
  	\`users_id\` text(36),
  	\`redirects_id\` text(36),
  	\`link_checks_id\` text(36),
  	\`audit_log_id\` text(36),
  	\`content_changes_id\` text(36),
  	\`outbox_id\` text(36),
  	\`file_texts_id\` text(36),
  	\`daily_counts_id\` text(36),
  	\`item_counts_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`announcements_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`teaching_media_id\`) REFERENCES \`teaching_media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`innovations_id\`) REFERENCES \`innovations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`library_collections_id\`) REFERENCES \`library_collections\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  	FOREIGN KEY (\`media_uses_id\`) REFERENCES \`media_uses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`ratings_id\`) REFERENCES \`ratings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`item_reports_id\`) REFERENCES \`item_reports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`certificates_id\`) REFERENCES \`certificates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`search_words_id\`) REFERENCES \`search_words\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`search_misses_id\`) REFERENCES \`search_misses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`messages_id\`) REFERENCES \`messages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`inbox_id\`) REFERENCES \`inbox\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`link_checks_id\`) REFERENCES \`link_checks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audit_log_id\`) REFERENCES \`audit_log\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`content_changes_id\`) REFERENCES \`content_changes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`outbox_id\`) REFERENCES \`outbox\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`file_texts_id\`) REFERENCES \`file_texts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`daily_counts_id\`) REFERENCES \`daily_counts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`item_counts_id\`) REFERENCES \`item_counts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "news_id", "announcements_id", "teaching_media_id", "innovations_id", "library_collections_id", "notices_id", "learning_areas_id", "media_id", "tags_id", "pages_id", "documents_id", "duties_id", "processes_id", "units_id", "people_id", "schools_id", "media_uses_id", "ratings_id", "item_reports_id", "certificates_id", "search_words_id", "search_misses_id", "messages_id", "inbox_id", "users_id", "redirects_id", "link_checks_id", "audit_log_id", "content_changes_id", "outbox_id", "file_texts_id", "daily_counts_id", "item_counts_id") SELECT "id", "order", "parent_id", "path", "news_id", "announcements_id", "teaching_media_id", "innovations_id", "library_collections_id", "notices_id", "learning_areas_id", "media_id", "tags_id", "pages_id", "documents_id", "duties_id", "processes_id", "units_id", "people_id", "schools_id", "media_uses_id", "ratings_id", "item_reports_id", "certificates_id", "search_words_id", "search_misses_id", "messages_id", "inbox_id", "users_id", "redirects_id", "link_checks_id", "audit_log_id", "content_changes_id", "outbox_id", "file_texts_id", "daily_counts_id", "item_counts_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_news_id_idx\` ON \`payload_locked_documents_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_announcements_id_idx\` ON \`payload_locked_documents_rels\` (\`announcements_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_teaching_media_id_idx\` ON \`payload_locked_documents_rels\` (\`teaching_media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_innovations_id_idx\` ON \`payload_locked_documents_rels\` (\`innovations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_library_collections_id_idx\` ON \`payload_locked_documents_rels\` (\`library_collections_id\`);`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_uses_id_idx\` ON \`payload_locked_documents_rels\` (\`media_uses_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_ratings_id_idx\` ON \`payload_locked_documents_rels\` (\`ratings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_item_reports_id_idx\` ON \`payload_locked_documents_rels\` (\`item_reports_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_certificates_id_idx\` ON \`payload_locked_documents_rels\` (\`certificates_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_search_words_id_idx\` ON \`payload_locked_documents_rels\` (\`search_words_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_search_misses_id_idx\` ON \`payload_locked_documents_rels\` (\`search_misses_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_messages_id_idx\` ON \`payload_locked_documents_rels\` (\`messages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_inbox_id_idx\` ON \`payload_locked_documents_rels\` (\`inbox_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_link_checks_id_idx\` ON \`payload_locked_documents_rels\` (\`link_checks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_audit_log_id_idx\` ON \`payload_locked_documents_rels\` (\`audit_log_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_content_changes_id_idx\` ON \`payload_locked_documents_rels\` (\`content_changes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_outbox_id_idx\` ON \`payload_locked_documents_rels\` (\`outbox_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_file_texts_id_idx\` ON \`payload_locked_documents_rels\` (\`file_texts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_daily_counts_id_idx\` ON \`payload_locked_documents_rels\` (\`daily_counts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_item_counts_id_idx\` ON \`payload_locked_documents_rels\` (\`item_counts_id\`);`)
}

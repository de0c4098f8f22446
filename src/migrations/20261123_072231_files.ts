import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`media\` ADD \`sha256\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`duration\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`pages\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`has_poster\` integer;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`slides\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`has_no_text\` integer;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`virus_scan\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`package_entry\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`package_folder\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`school_id\` text(36) REFERENCES schools(id);`)
  await db.run(sql`CREATE INDEX \`media_sha256_idx\` ON \`media\` (\`sha256\`);`)
  await db.run(sql`CREATE INDEX \`media_school_idx\` ON \`media\` (\`school_id\`);`)
  await db.run(sql`ALTER TABLE \`editorial_settings\` ADD \`school_quota\` numeric;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_media\` (
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
  await db.run(sql`INSERT INTO \`__new_media\`("id", "original_name", "credit", "source", "licence", "consent_shows_pupils", "consent_basis", "consent_note", "consent_facebook", "is_public", "owner_id", "unit_id", "is_sample", "updated_at", "created_at", "url", "thumbnail_u_r_l", "filename", "mime_type", "filesize", "width", "height", "focal_x", "focal_y") SELECT "id", "original_name", "credit", "source", "licence", "consent_shows_pupils", "consent_basis", "consent_note", "consent_facebook", "is_public", "owner_id", "unit_id", "is_sample", "updated_at", "created_at", "url", "thumbnail_u_r_l", "filename", "mime_type", "filesize", "width", "height", "focal_x", "focal_y" FROM \`media\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`ALTER TABLE \`__new_media\` RENAME TO \`media\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`media_original_name_idx\` ON \`media\` (\`original_name\`);`)
  await db.run(sql`CREATE INDEX \`media_is_public_idx\` ON \`media\` (\`is_public\`);`)
  await db.run(sql`CREATE INDEX \`media_owner_idx\` ON \`media\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`media_unit_idx\` ON \`media\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`media_is_sample_idx\` ON \`media\` (\`is_sample\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`ALTER TABLE \`editorial_settings\` DROP COLUMN \`school_quota\`;`)
}

import * as migration_20261122_221547_initial from './20261122_221547_initial';
import * as migration_20261123_004739_publicSite from './20261123_004739_publicSite';
import * as migration_20261123_041500_messages from './20261123_041500_messages';
import * as migration_20261123_042119_editorialDesk from './20261123_042119_editorialDesk';
import * as migration_20261123_072231_files from './20261123_072231_files';
import * as migration_20261123_073500_noFocalPoint from './20261123_073500_noFocalPoint';
import * as migration_20261123_105113_library from './20261123_105113_library';
import * as migration_20261123_142842_facebook from './20261123_142842_facebook';
import * as migration_20261123_150045_index_due_rows from './20261123_150045_index_due_rows';

export const migrations = [
  {
    up: migration_20261122_221547_initial.up,
    down: migration_20261122_221547_initial.down,
    name: '20261122_221547_initial',
  },
  {
    up: migration_20261123_004739_publicSite.up,
    down: migration_20261123_004739_publicSite.down,
    name: '20261123_004739_publicSite',
  },
  {
    up: migration_20261123_041500_messages.up,
    down: migration_20261123_041500_messages.down,
    name: '20261123_041500_messages',
  },
  {
    up: migration_20261123_042119_editorialDesk.up,
    down: migration_20261123_042119_editorialDesk.down,
    name: '20261123_042119_editorialDesk',
  },
  {
    up: migration_20261123_072231_files.up,
    down: migration_20261123_072231_files.down,
    name: '20261123_072231_files',
  },
  {
    up: migration_20261123_073500_noFocalPoint.up,
    down: migration_20261123_073500_noFocalPoint.down,
    name: '20261123_073500_noFocalPoint',
  },
  {
    up: migration_20261123_105113_library.up,
    down: migration_20261123_105113_library.down,
    name: '20261123_105113_library',
  },
  {
    up: migration_20261123_142842_facebook.up,
    down: migration_20261123_142842_facebook.down,
    name: '20261123_142842_facebook',
  },
  {
    up: migration_20261123_150045_index_due_rows.up,
    down: migration_20261123_150045_index_due_rows.down,
    name: '20261123_150045_index_due_rows'
  },
];

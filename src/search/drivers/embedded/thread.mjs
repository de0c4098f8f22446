// Node cannot read TypeScript by itself: the loader is set up inside the thread, then the thread's own code runs.
import { register } from 'tsx/esm/api'

register()
await import('./worker.ts')

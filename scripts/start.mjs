import { isNodeNewEnough } from './lib/nodeVersion.mjs'

if (isNodeNewEnough()) {
  import('./commands/start.mjs').then(function (command) {
    return command.runStart()
  })
}

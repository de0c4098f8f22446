import { isNodeNewEnough } from './lib/nodeVersion.mjs'

if (isNodeNewEnough()) {
  import('./commands/dev.mjs').then(function (command) {
    return command.runDev()
  })
}

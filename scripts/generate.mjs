import { isNodeNewEnough } from './lib/nodeVersion.mjs'

if (isNodeNewEnough()) {
  import('./commands/generate.mjs').then(function (command) {
    return command.runGenerate()
  })
}

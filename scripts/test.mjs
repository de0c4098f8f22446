import { isNodeNewEnough } from './lib/nodeVersion.mjs'

if (isNodeNewEnough()) {
  import('./commands/test.mjs').then(function (command) {
    return command.runTests()
  })
}

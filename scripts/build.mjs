import { isNodeNewEnough } from './lib/nodeVersion.mjs'

if (isNodeNewEnough()) {
  import('./commands/build.mjs').then(function (command) {
    return command.runBuild()
  })
}

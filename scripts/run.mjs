import { isNodeNewEnough } from './lib/nodeVersion.mjs'

if (isNodeNewEnough()) {
  import('./commands/task.mjs').then(function (command) {
    return command.runTask()
  })
}

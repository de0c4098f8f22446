import { isNodeNewEnough } from './lib/nodeVersion.mjs'

if (isNodeNewEnough()) {
  import('./commands/testMongo.mjs').then(function (command) {
    return command.runMongoTests()
  })
}

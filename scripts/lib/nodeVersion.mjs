// Read by any Node that knows modules: no syntax here that is newer than 2019.
var NEEDED = [20, 20]

/**
 * Says so and sets exit code 1 when this Node is too old.
 * @returns {boolean} whether the command may go on
 */
export function isNodeNewEnough() {
  var parts = process.versions.node.split('.').map(Number)
  if (parts[0] > NEEDED[0] || (parts[0] === NEEDED[0] && parts[1] >= NEEDED[1])) return true

  var needed = NEEDED.join('.')
  process.stderr.write(
    'ต้องใช้ Node.js รุ่น ' +
      needed +
      ' ขึ้นไป เครื่องนี้มีรุ่น ' +
      process.versions.node +
      '\n' +
      'Node.js ' +
      needed +
      ' or newer is needed; this is ' +
      process.versions.node +
      ' (get one from nodejs.org)\n',
  )
  process.exitCode = 1
  return false
}

const { default: Sequencer } = require('@jest/test-sequencer');

/**
 * Takes the projects in turn, the largest files of each first. Workers that begin in different projects do not translate
 * the same sources side by side, each for itself, and the journeys in the browser, which wait most, begin early.
 */
class ProjectsInTurn extends Sequencer {
  sort(tests) {
    const turns = new Map();
    const turnOf = ({ context }) => {
      const turn = turns.get(context) ?? 0;
      turns.set(context, turn + 1);
      return turn;
    };
    return super
      .sort(tests)
      .map((test) => ({ test, turn: turnOf(test) }))
      .sort((one, other) => one.turn - other.turn)
      .map(({ test }) => test);
  }
}

module.exports = ProjectsInTurn;

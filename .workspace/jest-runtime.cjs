const vm = require('node:vm');
const { default: Runtime } = require('jest-runtime');

/** Code of this worker's modules, by file: what was compiled for one test file serves the next. */
const compiled = new Map();

/**
 * Jest's runtime, which gives every test file modules of its own, with their code compiled once a worker instead of once
 * a file. The modules themselves, and with them every state, are made anew all the same: a script holds none.
 */
class SharedCodeRuntime extends Runtime {
  constructor(...args) {
    super(...args);
    const { executor } = this;
    executor.compile = (source, file) => {
      const context = executor.environment.getVmContext();
      return context === null ? null : scriptOf(source, file, executor.injectedModuleParameters).runInContext(context);
    };
  }
}

function scriptOf(source, file, parameters) {
  const known = compiled.get(file);
  if (known?.source === source) return known.script;
  const script = new vm.Script(`(function (${parameters.join(', ')}) {${source}\n})`, { filename: file });
  compiled.set(file, { source, script });
  return script;
}

module.exports = SharedCodeRuntime;

import { decided, readBinary } from './field.js';
import { tellWhole } from './whole-process.js';

/** A process that decides the field of a folder and does nothing else. */
tellWhole(decided(readBinary(process.argv[2] ?? '')));

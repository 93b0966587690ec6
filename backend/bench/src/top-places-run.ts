import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitmix64, topCounts } from '@anggakara/scoring';
import { tellWhole } from './whole-process.js';

/** A process that counts who stands within the places, and does nothing else. */
const [folder = '', places = '0', draws = '0'] = process.argv.slice(2);
const doubles = (name: string): Float64Array => new Float64Array(readFileSync(join(folder, name)).buffer);
const field = { scores: doubles('scores'), errors: doubles('errors') };
const counts = topCounts(field, { places: Number(places), draws: Number(draws), generator: splitmix64(46n) });
tellWhole([...counts.subarray(0, Number(places))]);

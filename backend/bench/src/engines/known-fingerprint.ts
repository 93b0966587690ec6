import type { Fingerprint } from './fingerprint.js';

/**
 * What every engine makes of the drawn documents. Official bytes change with the engine's version alone; advisory ones with
 * what advice says. `npm run bench -- engines` compares supported Node versions with it.
 */
export const KNOWN_FINGERPRINT: Fingerprint = {
  documents: 60,
  official: 'a70380541b6b88e95158bdf8f819c7cd9724a1f2b776946f11aeb771a1d28a36',
  advice: 'dcde1feb03e8af8bf76102f7be927d1efbb44aebfe5c514a3b206de41ba8b3e8',
};

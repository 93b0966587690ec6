import { SetMetadata } from '@nestjs/common';
import type { Permission } from '@anggakara/contracts';

export const REQUIRED_PERMISSION = 'anggakara:permission';

/** The permission that a route asks for; a route without one keeps the program from starting. */
export function Requires(permission: Permission): MethodDecorator {
  return SetMetadata(REQUIRED_PERMISSION, permission);
}

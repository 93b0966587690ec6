import { Injectable, type OnModuleInit, RequestMethod } from '@nestjs/common';
import { HTTP_CODE_METADATA, METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { type Audience, type Permission, PERMISSIONS } from '@anggakara/contracts';
import { OPERATION, type OperationDescription } from './operation';
import { REQUIRED_PERMISSION } from './requires';

export const API_PREFIX = 'api';

export interface Route {
  readonly method: string;
  /** As the router knows it: `/api/editions/:edition/entries`. */
  readonly path: string;
  /** Status of an answer that refuses nothing. */
  readonly status: number;
  readonly permission: Permission;
  readonly audience: Audience;
  /** What the permission speaks of: `people` of `people.read`. */
  readonly topic: string;
  readonly operation: OperationDescription;
  readonly controller: string;
  readonly handler: string;
}

type Handler = (...values: readonly unknown[]) => unknown;

/** Every route of the program; one without a permission or a description keeps the program from starting. */
@Injectable()
export class RouteInventory implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    this.routes();
  }

  routes(): readonly Route[] {
    return this.discovery.getControllers().flatMap(({ metatype }) => {
      if (typeof metatype !== 'function') return [];
      const prototype = metatype.prototype as Record<string, Handler>;
      return this.scanner.getAllMethodNames(prototype).flatMap((name) => {
        const handler = prototype[name];
        return handler === undefined ? [] : this.routesOf(metatype, handler, name);
      });
    });
  }

  private routesOf(controller: NewableFunction, handler: Handler, name: string): readonly Route[] {
    const method = this.reflector.get<RequestMethod | undefined>(METHOD_METADATA, handler);
    if (method === undefined) return [];
    const permission = this.reflector.get<Permission | undefined>(REQUIRED_PERMISSION, handler);
    const operation = this.reflector.get<OperationDescription | undefined>(OPERATION, handler);
    const where = `${controller.name}.${name}`;
    if (permission === undefined) throw new Error(`${where} names no permission: add @Requires(...)`);
    if (operation === undefined) throw new Error(`${where} is not described: add @Operation(...)`);
    return [
      {
        method: RequestMethod[method],
        path: joined(API_PREFIX, pathOf(controller), pathOf(handler)),
        status:
          this.reflector.get<number | undefined>(HTTP_CODE_METADATA, handler) ??
          (method === RequestMethod.POST ? 201 : 200),
        permission,
        audience: PERMISSIONS[permission],
        topic: permission.split('.')[0] ?? permission,
        operation,
        controller: controller.name,
        handler: name,
      },
    ];
  }
}

function pathOf(target: object): string {
  const path: unknown = Reflect.getMetadata(PATH_METADATA, target);
  return typeof path === 'string' ? path : '';
}

function joined(...parts: readonly string[]): string {
  const segments = parts.flatMap((part) => part.split('/')).filter((segment) => segment !== '');
  return `/${segments.join('/')}`;
}

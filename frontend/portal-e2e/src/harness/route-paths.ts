import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import {
  createSourceFile,
  type Expression,
  forEachChild,
  isArrayLiteralExpression,
  isCallExpression,
  isIdentifier,
  isImportDeclaration,
  isNamedImports,
  isObjectLiteralExpression,
  isPropertyAccessExpression,
  isPropertyAssignment,
  isSpreadElement,
  isStringLiteral,
  isVariableStatement,
  type Node,
  type ObjectLiteralExpression,
  ScriptTarget,
  type SourceFile,
  SyntaxKind,
} from 'typescript';

/** Every address pattern that a list of routes shows a page at (`edisi/:edition/peserta`), read from the source. */
export function routePaths(file: string, list: string): readonly string[] {
  const source = createSourceFile(file, readFileSync(file, 'utf8'), ScriptTarget.Latest, true);
  const value = constantOf(source, list);
  return value === undefined ? routePaths(importedFrom(source, list), list) : pathsOf(value, source);
}

function pathsOf(list: Expression, source: SourceFile): readonly string[] {
  if (isIdentifier(list)) return routePaths(source.fileName, list.text);
  if (!isArrayLiteralExpression(list)) throw new Error(`${source.fileName}: no list of routes: ${list.getText()}`);
  return list.elements.flatMap((element) => {
    if (isSpreadElement(element)) return pathsOf(element.expression, source);
    if (isObjectLiteralExpression(element)) return pathsOfRoute(element, source);
    throw new Error(`${source.fileName}: no route: ${element.getText()}`);
  });
}

function pathsOfRoute(route: ObjectLiteralExpression, source: SourceFile): readonly string[] {
  const path = propertyOf(route, 'path');
  if (path === undefined || !isStringLiteral(path)) throw new Error(`${source.fileName}: a route without a path`);
  if (propertyOf(route, 'redirectTo') !== undefined) return [];
  const [children, loaded] = [propertyOf(route, 'children'), propertyOf(route, 'loadChildren')];
  if (children === undefined && loaded === undefined) return [path.text];
  const below = children === undefined ? loadedPaths(loaded as Expression, source) : pathsOf(children, source);
  return below.map((one) => [path.text, one].filter((part) => part !== '').join('/'));
}

/** Of `() => import('./features/...').then((routes) => routes.LIST)`. */
function loadedPaths(load: Expression, source: SourceFile): readonly string[] {
  const file = firstIn(load, (node) =>
    isCallExpression(node) && node.expression.kind === SyntaxKind.ImportKeyword ? node.arguments[0] : undefined,
  );
  const list = firstIn(load, (node) =>
    isPropertyAccessExpression(node) && isIdentifier(node.expression) ? node.name : undefined,
  );
  if (file === undefined || !isStringLiteral(file) || list === undefined)
    throw new Error(`No module: ${load.getText()}`);
  return routePaths(besides(source, file.text), list.getText());
}

function constantOf(source: SourceFile, name: string): Expression | undefined {
  const declarations = source.statements.filter(isVariableStatement).flatMap((one) => one.declarationList.declarations);
  return declarations.find((declaration) => declaration.name.getText() === name)?.initializer;
}

function importedFrom(source: SourceFile, name: string): string {
  const found = source.statements.filter(isImportDeclaration).find(({ importClause }) => {
    const bindings = importClause?.namedBindings;
    return (
      bindings !== undefined && isNamedImports(bindings) && bindings.elements.some((one) => one.name.text === name)
    );
  });
  if (found === undefined || !isStringLiteral(found.moduleSpecifier))
    throw new Error(`${source.fileName} has no ${name}`);
  return besides(source, found.moduleSpecifier.text);
}

function besides(source: SourceFile, specifier: string): string {
  return resolve(join(dirname(source.fileName), `${specifier}.ts`));
}

function propertyOf(object: ObjectLiteralExpression, name: string): Expression | undefined {
  return object.properties.filter(isPropertyAssignment).find((property) => property.name.getText() === name)
    ?.initializer;
}

function firstIn<T extends Node>(node: Node, pick: (node: Node) => T | undefined): T | undefined {
  return pick(node) ?? forEachChild(node, (child) => firstIn(child, pick));
}

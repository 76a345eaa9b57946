import ts from 'typescript';

/**
 * The public properties and methods of an element's class, static ones too, as a TypeScript project sees them: those
 * that the package adds to lit's, without what is `@internal`.
 * @param file where its types are
 */
export function publicMembers(file: string, name: string): string[] {
  const program = ts.createProgram([file], {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    types: [],
  });
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(file)!)!;
  const element = checker.getExportsOfModule(module).find((exported) => exported.name === name)!;
  const instance = checker.getDeclaredTypeOfSymbol(element) as ts.InterfaceType;
  const lit = litBase(checker, instance);
  const added = (type: ts.Type, to: ts.Type) =>
    checker.getPropertiesOfType(type).filter((member) => !to.getProperty(member.name) && isPublic(member));
  return [
    ...added(checker.getTypeOfSymbol(element), checker.getTypeOfSymbol(lit.symbol)),
    ...added(instance, lit),
  ].map((member) => member.name);
}

function litBase(checker: ts.TypeChecker, type: ts.InterfaceType): ts.InterfaceType {
  if (type.symbol.name === 'LitElement') return type;
  return litBase(checker, checker.getBaseTypes(type)[0] as ts.InterfaceType);
}

function isPublic(member: ts.Symbol): boolean {
  const isHidden = member.declarations?.some(
    (declaration) =>
      // By its own words: what it overrides may have been internal.
      ts.getJSDocTags(declaration).some(({ tagName }) => tagName.text === 'internal') ||
      ts.getCombinedModifierFlags(declaration) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected) ||
      ts.isPrivateIdentifier(ts.getNameOfDeclaration(declaration) ?? declaration),
  );
  return !isHidden && !/^(prototype|__@.*)$/.test(member.name);
}

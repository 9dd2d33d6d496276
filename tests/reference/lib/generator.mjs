// Generates GraphQL requests against any schema: valid ones, and ones that break a rule here and there.
import {
  doTypesOverlap, getNamedType, GraphQLBoolean, GraphQLNonNull, isCompositeType, isEnumType, isInputObjectType, isInputType,
  isLeafType, isListType, isNonNullType, isRequiredArgument, isRequiredInputField, isUnionType,
} from 'graphql';

const LEAF_LITERALS = {
  Int: ['0', '7', '99', '-3'],
  Float: ['1', '2.5', '1e3', '-0.25'],
  Boolean: ['true', 'false'],
  ID: ['"a"', '7'],
};
const LEAF_VALUES = { Int: [0, 7, 99, -3], Float: [1, 2.5, 1e3, -0.25], Boolean: [true, false], ID: ['a', 7] };
const STRANGE_LITERALS = ['null', '1', '"x"', '[1]', '{ a: 1 }', 'WRONG', 'true', '$undefined', '1.5', '[]', '{}', '99999999999'];
const STRANGE_VALUES = [null, 1, 'x', [1], { a: 1 }, true, 1.5, [], {}, 99999999999, '', [null], [[]]];

export class Generator {
  /**
   * @param schema the schema
   * @param random where the choices come from
   * @param options.literals literals and JSON values for arguments, by coordinate ("Query.office(slug:)") or scalar name
   * @param options.excluded coordinates of fields that are not selected
   */
  constructor(schema, random, { literals = {}, excluded = [] } = {}) {
    this.schema = schema;
    this.random = random;
    this.literals = literals;
    this.excluded = new Set(excluded);
    const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));
    this.inputTypes = types.filter(isInputType);
    this.compositeTypes = types.filter(isCompositeType);
  }

  /** A request: { query, variables }. With flaws, a rule is broken about once in `rarity` choices. */
  next(rarity) {
    this.rarity = rarity;
    this.fragments = [];
    this.operationVariables = [];
    this.variableValues = {};
    const mutation = this.schema.getMutationType();
    const isMutation = mutation && this.random.once(6);
    const body = this.#selectionSet(isMutation ? mutation : this.schema.getQueryType(), 3);
    if (this.#isFlawed()) {
      this.operationVariables.push('$unused: Int');
    }

    if (this.#isFlawed(3) && this.operationVariables.length > 0) {
      this.operationVariables.push(this.operationVariables[0]);
    }

    const variables = this.operationVariables.length > 0 ? `(${this.operationVariables.join(', ')})` : '';
    const name = isMutation ? ' M' : this.random.once(3) ? ' Q' : '';
    let query = `${isMutation ? 'mutation' : 'query'}${name}${variables}${this.#isFlawed(3) ? ' @skip(if: true)' : ''} ${body}`;
    query += this.fragments.map(({ text }) => ` ${text}`).join('');
    if (this.#isFlawed()) {
      query += ' query Q { __typename }';
    }

    if (this.#isFlawed(3)) {
      query = query.replace(/[{}()]/, '');
    }

    return { query, variables: this.variableValues };
  }

  #isFlawed(times = 1) {
    return this.random.once(this.rarity * times);
  }

  #selectionSet(type, depth) {
    const selected = this.#isFlawed(2) ? this.random.pick(this.compositeTypes) : type;
    const selections = [];
    for (let count = 1 + this.random.below(4); count > 0; count--) {
      const choice = this.random.below(10);
      if (choice < 7 || depth <= 0) {
        selections.push(this.#field(selected, depth));
      } else if (choice === 7) {
        const condition = this.random.pick(this.#overlapping(selected));
        selections.push(this.random.once(4)
          ? `...${this.#directives()} ${this.#selectionSet(selected, depth - 1)}`
          : `... on ${condition.name}${this.#directives()} ${this.#selectionSet(condition, depth - 1)}`);
      } else {
        selections.push(this.#spread(selected, depth));
      }
    }

    return `{ ${selections.join(' ')} }`;
  }

  #overlapping(type) {
    return this.#isFlawed() ? this.compositeTypes : this.compositeTypes.filter((other) => doTypesOverlap(this.schema, other, type));
  }

  #spread(type, depth) {
    if (this.#isFlawed(2)) {
      return '...Unknown';
    }

    if (this.fragments.length > 0 && this.random.once(3)) {
      const fitting = this.#isFlawed() ? this.fragments : this.fragments.filter((known) => known.text && doTypesOverlap(this.schema, known.type, type));
      if (fitting.length > 0) {
        return `...${this.random.pick(fitting).name}${this.#directives()}`;
      }
    }

    const condition = this.random.pick(this.#overlapping(type));
    const fragment = { name: `F${this.fragments.length}`, type: condition, text: '' };
    this.fragments.push(fragment);
    fragment.text = `fragment ${fragment.name} on ${condition.name} ${this.#selectionSet(condition, depth - 1)}`;
    return `...${fragment.name}${this.#directives()}`;
  }

  #field(type, depth) {
    let fields = isUnionType(type) ? [] : Object.values(type.getFields()).filter((field) => !this.excluded.has(`${type.name}.${field.name}`));
    if (depth <= 0) {
      fields = fields.filter((field) => isLeafType(getNamedType(field.type)));
    }

    if (this.#isFlawed(2)) {
      return this.random.pick(['bogus', 'name', 'bogus { x }']);
    }

    if (fields.length === 0 || this.random.once(12)) {
      // An alias that no field has: the reference does not look at the type of __typename where fields are merged, so it lets
      // "kind: __typename" stand beside an enum of the name "kind" on another type, which SameResponseShape (§5.3.2) does not.
      return `${this.random.once(6) ? 'typeName: ' : ''}__typename`;
    }

    const field = this.random.pick(fields);
    const alias = this.random.once(4) ? `${this.random.once(6) ? this.random.pick(['a', 'b', 'name']) : `x${this.random.below(1000)}`}: ` : '';
    const named = getNamedType(field.type);
    let below = isCompositeType(named) ? ` ${this.#selectionSet(named, depth - 1)}` : '';
    if (this.#isFlawed(2)) {
      below = below === '' ? ' { x }' : '';
    }

    return `${alias}${field.name}${this.#arguments(type, field)}${this.#directives()}${below}`;
  }

  #arguments(type, field) {
    const given = [];
    for (const argument of field.args) {
      const isGiven = isRequiredArgument(argument) ? !this.#isFlawed() : this.random.once(3);
      const coordinate = `${type.name}.${field.name}(${argument.name}:)`;
      for (let count = (isGiven ? 1 : 0) + (this.#isFlawed(3) ? 1 : 0); count > 0; count--) {
        given.push(`${argument.name}: ${this.#literal(argument.type, 2, coordinate)}`);
      }
    }

    if (this.#isFlawed(2)) {
      given.push('bogus: 1');
    }

    return given.length > 0 ? `(${given.join(', ')})` : '';
  }

  #directives() {
    if (!this.random.once(8)) {
      return '';
    }

    if (this.#isFlawed()) {
      return this.random.pick([' @nope', ' @skip', ' @skip(if: 1)', ' @include(if: true) @include(if: true)', ' @deprecated']);
    }

    return ` @${this.random.pick(['skip', 'include'])}(if: ${this.#literal(new GraphQLNonNull(GraphQLBoolean), 1)})`;
  }

  #literal(type, depth, coordinate, allowVariables = true) {
    if (this.#isFlawed()) {
      return this.random.pick(STRANGE_LITERALS);
    }

    if (allowVariables && this.random.once(6)) {
      return this.#variable(type, coordinate);
    }

    if (isNonNullType(type)) {
      return this.#literalOf(type.ofType, depth, coordinate, allowVariables);
    }

    return this.random.once(12) ? 'null' : this.#literalOf(type, depth, coordinate, allowVariables);
  }

  #literalOf(type, depth, coordinate, allowVariables) {
    const known = this.literals[coordinate] ?? this.literals[type.name];
    if (known) {
      return JSON.stringify(this.random.pick(known));
    }

    if (isListType(type)) {
      if (this.random.once(4)) {
        return this.#literal(type.ofType, depth - 1, coordinate, allowVariables);
      }

      return `[${Array.from({ length: this.random.below(3) }, () => this.#literal(type.ofType, depth - 1, coordinate, allowVariables)).join(', ')}]`;
    }

    if (isEnumType(type)) {
      return this.random.pick(type.getValues()).name;
    }

    if (!isInputObjectType(type)) {
      return this.random.pick(LEAF_LITERALS[type.name] ?? ['"s"', '"2020-01-31"', '"""b"""', '"Ә \\u049A \\n"']);
    }

    const coordinateOf = (field) => `${type.name}.${field.name}`;
    if (type.isOneOf) {
      const field = this.random.pick(Object.values(type.getFields()));
      return `{ ${field.name}: ${this.#literal(new GraphQLNonNull(field.type), depth - 1, coordinateOf(field), allowVariables)} }`;
    }

    const given = [];
    for (const field of Object.values(type.getFields())) {
      const isGiven = isRequiredInputField(field) ? !this.#isFlawed() : depth > 0 && this.random.once(3);
      if (isGiven) {
        given.push(`${field.name}: ${this.#literal(field.type, depth - 1, coordinateOf(field), allowVariables)}`);
      }
    }

    if (this.#isFlawed()) {
      given.push('bogus: 1');
    }

    return `{ ${given.join(', ')} }`;
  }

  #variable(type, coordinate) {
    const name = `v${this.operationVariables.length}`;
    let declared = String(type);
    if (this.#isFlawed()) {
      declared = this.random.pick(this.inputTypes).name;
    } else if (isNonNullType(type) && this.random.once(4)) {
      declared = `${type.ofType} = ${this.#literalOf(type.ofType, 1, coordinate, false)}`;
    } else if (!isNonNullType(type) && this.random.once(4)) {
      declared = `${declared}!`;
    } else if (!isNonNullType(type) && this.random.once(4)) {
      declared = `${declared} = ${this.#literal(type, 1, coordinate, false)}`;
    }

    this.operationVariables.push(`$${name}: ${declared}`);
    if (!this.random.once(10)) {
      this.variableValues[name] = this.#value(type, 2, coordinate);
    }

    return `$${name}`;
  }

  #value(type, depth, coordinate) {
    if (this.random.once(25)) {
      return this.random.pick(STRANGE_VALUES);
    }

    if (isNonNullType(type)) {
      return this.#value(type.ofType, depth, coordinate);
    }

    const known = this.literals[coordinate] ?? this.literals[type.name];
    if (known) {
      return this.random.pick(known);
    }

    if (this.random.once(12)) {
      return null;
    }

    if (isListType(type)) {
      return this.random.once(4)
        ? this.#value(type.ofType, depth - 1, coordinate)
        : Array.from({ length: this.random.below(3) }, () => this.#value(type.ofType, depth - 1, coordinate));
    }

    if (isEnumType(type)) {
      return this.random.pick(type.getValues()).name;
    }

    if (!isInputObjectType(type)) {
      return this.random.pick(LEAF_VALUES[type.name] ?? ['s', '2020-01-31', 'Ә Қ\n"']);
    }

    const fields = Object.values(type.getFields());
    const given = type.isOneOf
      ? [this.random.pick(fields)]
      : fields.filter((field) => isRequiredInputField(field) || (depth > 0 && this.random.once(3)));
    const value = Object.fromEntries(given.map((field) => [
      field.name,
      this.#value(type.isOneOf ? new GraphQLNonNull(field.type) : field.type, depth - 1, `${type.name}.${field.name}`),
    ]));
    if (this.random.once(40)) {
      value.bogus = 1;
    }

    return value;
  }
}

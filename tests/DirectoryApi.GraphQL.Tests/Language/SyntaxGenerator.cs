using FsCheck;
using FsCheck.Fluent;

namespace DirectoryApi.GraphQL.Tests.Language;

/// <summary>Generates texts by the grammar of chapter 2 and 3: every production, to a bounded depth.</summary>
internal static class SyntaxGenerator
{
    private const int Depth = 3;

    private static readonly Gen<string> Name = Gen.Elements("a", "B", "_c1", "query", "type", "fragment", "input", "d9");

    private static readonly Gen<string> Character = Gen.Frequency(
        (6, Gen.Elements("a", " ", "ә", "😀", "#", ",", "{")),
        (1, Gen.Elements("\\n", "\\\"", "\\\\", "\\u0001", "\\u{1F600}", "\\uD83D\\uDE00", "\\/")));

    private static readonly Gen<string> BlockCharacter = Gen.Elements("a", " ", "  b", "\n", "\n\n", "\t", "ә", "\"", "\\\"\"\"", "\\", "\r\n");

    private static readonly Gen<string> String = Many(Character).Select(text => $"\"{text}\"");

    // A line end before the closing quotes, so that a quote or backslash at the end stays part of the text.
    private static readonly Gen<string> BlockString = Many(BlockCharacter).Select(text => $"\"\"\"{text.Replace("\"\"\"", "a", StringComparison.Ordinal)}\n\"\"\"");

    private static readonly Gen<string> Description = Maybe(Gen.OneOf(String, BlockString));

    /// <summary>Values, variables included.</summary>
    public static Gen<string> Values { get; } = Value(Depth, isConstant: false);

    /// <summary>Documents of one to four definitions; a shorthand query stands alone, since behind a type without fields it would be read as these.</summary>
    public static Gen<string> Documents { get; } = Gen.Frequency(
        (1, SelectionSet(Depth)),
        (6, Between(Gen.OneOf(Operation(), Fragment(), TypeSystem(), Extension()), 1, 4, "\n")));

    private static Gen<string> Value(int depth, bool isConstant)
    {
        var leaves = Gen.OneOf(
            Gen.Elements("0", "-7", "123456789012345678901234567890", "1.5", "-2e10", "3.0E-2", "true", "false", "null", "ENUM", "on"),
            String,
            BlockString);
        if (!isConstant)
        {
            leaves = Gen.Frequency((5, leaves), (1, Name.Select(name => "$" + name)));
        }

        if (depth == 0)
        {
            return leaves;
        }

        var inner = Value(depth - 1, isConstant);
        return Gen.Frequency(
            (4, leaves),
            (1, Between(inner, 0, 3, ", ").Select(items => $"[{items}]")),
            (1, Between(Join(Name, Gen.Constant(": "), inner), 0, 3, " ").Select(fields => $"{{{fields}}}")));
    }

    private static Gen<string> Type(int depth) => Gen.OneOf(
        depth == 0 ? Name : Type(depth - 1).Select(type => $"[{type}]"), Name, Name.Select(name => name + "!"), depth == 0 ? Name : Type(depth - 1).Select(type => $"[{type}]!"));

    private static Gen<string> Arguments(bool isConstant)
        => Maybe(Between(Join(Name, Gen.Constant(": "), Value(1, isConstant)), 1, 3, " ").Select(arguments => $"({arguments})"));

    private static Gen<string> Directives(bool isConstant)
        => Between(Join(Name.Select(name => " @" + name), Arguments(isConstant)), 0, 2, "");

    private static Gen<string> SelectionSet(int depth)
    {
        var field = Join(Maybe(Name.Select(name => name + ": ")), Name, Arguments(isConstant: false), Directives(isConstant: false));
        var spread = Join(Name.Where(name => name != "on").Select(name => "..." + name), Directives(isConstant: false));
        if (depth == 0)
        {
            return Between(Gen.Frequency((3, field), (1, spread)), 1, 3, " ").Select(selections => $" {{ {selections} }}");
        }

        var inner = SelectionSet(depth - 1);
        var inline = Join(Gen.Constant("..."), Maybe(Name.Select(name => " on " + name)), Directives(isConstant: false), inner);
        return Between(Gen.Frequency((3, field), (2, Join(field, inner)), (1, spread), (1, inline)), 1, 3, " ").Select(selections => $" {{ {selections} }}");
    }

    private static Gen<string> Operation()
    {
        var variable = Join(
            Description, Gen.Constant(" $"), Name, Gen.Constant(": "), Type(2), Maybe(Value(1, isConstant: true).Select(value => " = " + value)), Directives(isConstant: true));
        var variables = Maybe(Between(variable, 1, 3, " ").Select(definitions => $"({definitions})"));
        return Join(Description, Gen.Elements(" query ", " mutation ", " subscription "), Maybe(Name), variables, Directives(isConstant: false), SelectionSet(Depth));
    }

    private static Gen<string> Fragment()
        => Join(Description, Name.Select(name => $" fragment {name} on A"), Directives(isConstant: false), SelectionSet(Depth));

    private static Gen<string> TypeSystem() => Gen.OneOf(
        Join(Description, Gen.Constant(" schema"), Directives(isConstant: true), Gen.Constant(" { query: Q mutation: M }")),
        Join(Description, Name.Select(name => " scalar " + name), Directives(isConstant: true)),
        Join(Description, Gen.Elements(" type ", " interface "), Name, Implements(), Directives(isConstant: true), Fields()),
        Join(Description, Name.Select(name => " union " + name), Directives(isConstant: true), Maybe(Between(Name, 1, 3, " | ").Select(members => " = " + members))),
        Join(Description, Name.Select(name => " enum " + name), Directives(isConstant: true), EnumValues()),
        Join(Description, Name.Select(name => " input " + name), Directives(isConstant: true), InputFields()),
        Join(Description, Name.Select(name => " directive @" + name), InputArguments(), Gen.Elements(" repeatable on ", " on "), Gen.Elements("FIELD", "QUERY | OBJECT | ENUM_VALUE")));

    private static Gen<string> Extension() => Gen.OneOf(
        Gen.Constant("extend schema @a { subscription: S }"),
        Name.Select(name => $"extend scalar {name} @a"),
        Join(Gen.Elements("extend type ", "extend interface "), Name, Implements(), Directives(isConstant: true), Gen.Constant(" { x: Int }")),
        Name.Select(name => $"extend union {name} = A | B"),
        Join(Name.Select(name => $"extend enum {name} @a"), EnumValues()),
        Join(Name.Select(name => $"extend input {name} @a"), InputFields()));

    private static Gen<string> Implements() => Maybe(Between(Name, 1, 3, " & ").Select(names => " implements " + names));

    private static Gen<string> Fields()
        => Maybe(Between(Join(Description, Gen.Constant(" "), Name, InputArguments(), Gen.Constant(": "), Type(2), Directives(isConstant: true)), 1, 3, " ").Select(fields => $" {{ {fields} }}"));

    private static Gen<string> InputArguments() => Maybe(Between(InputValue(), 1, 3, " ").Select(arguments => $"({arguments})"));

    private static Gen<string> InputFields() => Maybe(Between(InputValue(), 1, 3, " ").Select(fields => $" {{ {fields} }}"));

    private static Gen<string> InputValue() => Join(
        Description, Gen.Constant(" "), Name, Gen.Constant(": "), Type(2), Maybe(Value(1, isConstant: true).Select(value => " = " + value)), Directives(isConstant: true));

    private static Gen<string> EnumValues()
        => Maybe(Between(Join(Description, Gen.Constant(" "), Name, Directives(isConstant: true)), 1, 3, " ").Select(values => $" {{ {values} }}"));

    private static Gen<string> Maybe(Gen<string> generator) => Gen.OneOf(Gen.Constant(""), generator);

    private static Gen<string> Many(Gen<string> generator) => generator.ArrayOf().Select(string.Concat);

    private static Gen<string> Between(Gen<string> generator, int least, int most, string separator)
        => Gen.Choose(least, most).SelectMany(count => generator.ArrayOf(count)).Select(items => string.Join(separator, items));

    private static Gen<string> Join(params Gen<string>[] generators)
        => Gen.CollectToArray(generators, generator => generator).Select(string.Concat);
}

using DirectoryApi.GraphQL.Language;
using DirectoryApi.GraphQL.Tests.Pets;
using DirectoryApi.GraphQL.Validation;

namespace DirectoryApi.GraphQL.Tests.Validation;

public class ValidationTests
{
    private static readonly DocumentValidator Validator = new(PetSchema.Executor.Schema);

    [Theory]
    [InlineData("{ dog { name } } type A { b: Int }", "The \"A\" definition is not executable. (1:18)")]
    [InlineData("query A { language } query A { nothing }", "There can be only one operation named \"A\". (1:7, 1:28)")]
    [InlineData("{ language } query A { nothing }", "This anonymous operation must be the only defined operation. (1:1)")]
    [InlineData("subscription { a }", "Schema is not configured to execute subscription operation. (1:1)")]
    [InlineData("query($a: Dgo) { echo(int: $a) }", "Unknown type \"Dgo\". Did you mean \"Dog\" or \"Day\"? (1:11)")]
    [InlineData("{ language ... on Size { x } }", "Fragment cannot condition on non composite type \"Size\". (1:19)")]
    [InlineData("{ language ...F } fragment F on Size { x }", "Fragment \"F\" cannot condition on non composite type \"Size\". (1:33)")]
    [InlineData("query($a: Dog) { echo(int: $a) }", "Variable \"$a\" cannot be non-input type \"Dog\". (1:11) / Variable \"$a\" of type \"Dog\" used in position expecting type \"Int\". (1:7, 1:28)")]
    [InlineData("{ dog }", "Field \"dog\" of type \"Dog\" must have a selection of subfields. Did you mean \"dog { ... }\"? (1:3)")]
    [InlineData("{ language { x } }", "Field \"language\" must not have a selection since type \"String!\" has no subfields. (1:12)")]
    [InlineData("{ dgo { name } }", "Cannot query field \"dgo\" on type \"Query\". Did you mean \"dog\"? (1:3)")]
    [InlineData("{ pet { barkVolume } }", "Cannot query field \"barkVolume\" on type \"Pet\". Did you mean to use an inline fragment on \"Dog\"? (1:9)")]
    [InlineData("{ catOrDog { name } }", "Cannot query field \"name\" on type \"CatOrDog\". Did you mean to use an inline fragment on \"Named\", \"Pet\", \"Cat\", or \"Dog\"? (1:14)")]
    [InlineData("{ ...F } fragment F on Query { language } fragment F on Query { nothing }", "There can be only one fragment named \"F\". (1:19, 1:52)")]
    [InlineData("{ ...F }", "Unknown fragment \"F\". (1:6)")]
    [InlineData("{ language } fragment F on Query { language }", "Fragment \"F\" is never used. (1:14)")]
    [InlineData("{ dog { ... on Cat { name } } }", "Fragment cannot be spread here as objects of type \"Dog\" can never be of type \"Cat\". (1:9)")]
    [InlineData("{ dog { ...C } } fragment C on Cat { name }", "Fragment \"C\" cannot be spread here as objects of type \"Dog\" can never be of type \"Cat\". (1:9)")]
    [InlineData("{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }", "Cannot spread fragment \"A\" within itself via \"B\". (1:32, 1:61)")]
    [InlineData("{ ...A } fragment A on Query { ...A }", "Cannot spread fragment \"A\" within itself. (1:32)")]
    [InlineData("query($a: Int, $a: Int) { echo(int: $a) }", "There can be only one variable named \"$a\". (1:8, 1:17)")]
    [InlineData("query Q { ...F } fragment F on Query { echo(int: $a) }", "Variable \"$a\" is not defined by operation \"Q\". (1:50, 1:1)")]
    [InlineData("query($a: Int) { language }", "Variable \"$a\" is never used. (1:7)")]
    [InlineData("{ language @skp(if: true) }", "Unknown directive \"@skp\". (1:12)")]
    [InlineData("query @skip(if: true) { language }", "Directive \"@skip\" may not be used on QUERY. (1:7)")]
    [InlineData("{ language @skip(if: true) @skip(if: true) }", "The directive \"@skip\" can only be used once at this location. (1:12, 1:28)")]
    [InlineData("{ human(nam: \"B\", name: \"B\") { name } }", "Unknown argument \"nam\" on field \"Query.human\". Did you mean \"name\"? (1:9)")]
    [InlineData("{ language @skip(if: true, unless: 1) }", "Unknown argument \"unless\" on directive \"@skip\". (1:28)")]
    [InlineData("{ human(name: \"B\", name: \"C\") { name } }", "There can be only one argument named \"name\". (1:9, 1:20)")]
    [InlineData("{ human { name } }", "Field \"human\" argument \"name\" of type \"String!\" is required, but it was not provided. (1:3)")]
    [InlineData("{ language @skip }", "Directive \"@skip\" argument \"if\" of type \"Boolean!\" is required, but it was not provided. (1:12)")]
    [InlineData("{ echo(int: \"1\") }", "Int cannot represent non-integer value: \"1\" (1:13)")]
    [InlineData("{ echo(int: 2147483648) }", "Int cannot represent non 32-bit signed integer value: 2147483648 (1:13)")]
    [InlineData("{ echo(ints: [1, null]) }", "Expected value of type \"Int!\", found null. (1:18)")]
    [InlineData("{ echo(text: [\"a\"]) }", "String cannot represent a non string value: [\"a\"] (1:14)")]
    [InlineData("{ echo(id: 1.5) }", "ID cannot represent a non-string and non-integer value: 1.5 (1:12)")]
    [InlineData("{ echo(filter: { size: \"LARGE\" }) }", "Enum \"Size\" cannot represent non-enum value: \"LARGE\". Did you mean the enum value \"LARGE\"? (1:24)")]
    [InlineData("{ echo(filter: { size: LARGER }) }", "Value \"LARGER\" does not exist in \"Size\" enum. Did you mean the enum value \"LARGE\"? (1:24)")]
    [InlineData("{ echo(filter: { near: { y: 1 } }) }", "Field \"Point.x\" of required type \"Float!\" was not provided. (1:24)")]
    [InlineData("{ echo(filter: { naer: null }) }", "Field \"naer\" is not defined by type \"PetFilter\". Did you mean \"near\" or \"names\"? (1:18)")]
    [InlineData("{ echo(filter: 1) }", "Expected value of type \"PetFilter\", found 1. (1:16)")]
    [InlineData("{ echo(filter: { size: SMALL, size: LARGE }) }", "There can be only one input field named \"size\". (1:18, 1:31)")]
    [InlineData("{ echo(key: {}) }", "OneOf Input Object \"PetKey\" must specify exactly one key. (1:13)")]
    [InlineData("{ echo(key: { name: null }) }", "Field \"PetKey.name\" must be non-null. (1:13)")]
    [InlineData("{ echo(day: \"today\") }", "Day cannot represent \"today\": write it as 2026-01-31. (1:13)")]
    [InlineData("query($a: Int) { human(name: $a) { name } }", "Variable \"$a\" of type \"Int\" used in position expecting type \"String!\". (1:7, 1:30)")]
    [InlineData("query($a: [Int]) { echo(ints: $a) }", "Variable \"$a\" of type \"[Int]\" used in position expecting type \"[Int!]\". (1:7, 1:31)")]
    [InlineData("{ a: dog { name } a: human(name: \"B\") { name } }", "Fields \"a\" conflict because \"dog\" and \"human\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (1:3, 1:19)")]
    [InlineData("{ human(name: \"A\") { name } human(name: \"B\") { name } }", "Fields \"human\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. (1:3, 1:29)")]
    [InlineData("{ dog { a: name } dog { a: nickname } }", "Fields \"dog\" conflict because subfields \"a\" conflict because \"name\" and \"nickname\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (1:3, 1:9, 1:19, 1:25)")]
    [InlineData("{ pet { ... on Dog { a: barkVolume } ... on Cat { a: name } } }", "Fields \"a\" conflict because they return conflicting types \"Int\" and \"String!\". Use different aliases on the fields to fetch both if this was intentional. (1:22, 1:51)")]
    [InlineData("{ pet { ...D ...C } } fragment D on Dog { a: name b: weight } fragment C on Cat { a: name b: owner { name } }", "Fields \"b\" conflict because they return conflicting types \"Float!\" and \"Human\". Use different aliases on the fields to fetch both if this was intentional. (1:51, 1:91)")]
    public void Validate_OfWhatBreaksARule_SaysHowAndWhere(string document, string expected)
    {
        var errors = Validator.Validate(GraphQLParser.Parse(document));

        Assert.Equal(expected, string.Join(" / ", errors
            .Where(error => !error.Message.StartsWith("Cannot query field \"x\"", StringComparison.Ordinal))
            .Select(error => $"{error.Message} ({string.Join(", ", error.Locations.Select(place => $"{place.Line}:{place.Column}"))})")));
    }

    [Theory]
    [InlineData("{ pet { ... on Dog { a: barkVolume } ... on Cat { a: meowVolume } } }")]
    [InlineData("{ pet { ... on Dog { n: name } ... on Cat { n: name(x: 1) @skip(if: true) } } }", false)]
    [InlineData("query($a: Int = 1) { pets(skip: $a) { name } }")]
    [InlineData("query($a: Int) { pets(skip: $a) { name } }")]
    [InlineData("query($a: String!) { echo(key: { name: $a }) }")]
    [InlineData("{ echo(filter: { near: { x: 1, y: 2 } }) echo(filter: { near: { y: 2, x: 1 } }) }")]
    [InlineData("{ catOrDog { ... on Named { name } ... on Pet { nickname } ... { __typename } } }")]
    [InlineData("{ __schema { types { name } } __type(name: \"A\") { name } }")]
    public void Validate_OfWhatKeepsTheRules_FindsNothing(string document, bool isValid = true)
        => Assert.Equal(isValid, Validator.Validate(GraphQLParser.Parse(document)).Count == 0);

    [Fact]
    public void Validate_BeyondTheLimitOfErrors_GivesUp()
    {
        var validator = new DocumentValidator(PetSchema.Executor.Schema, maxErrors: 2);
        var errors = validator.Validate(GraphQLParser.Parse("{ a1 a2 a3 a4 a5 }"));

        Assert.Equal(3, errors.Count);
        Assert.Equal("Too many validation errors, error limit reached. Validation aborted.", errors[^1].Message);
    }

    [Fact]
    public void Validate_OfAFieldRepeatedManyTimes_IsBounded()
    {
        var fields = string.Concat(Enumerable.Range(0, 1_900).Select(number => $"x{{a{number}:name}}"));
        var document = GraphQLParser.Parse("{" + fields.Replace("x{", "dog{", StringComparison.Ordinal) + "}", ParserOptions.Trusted);

        Assert.Contains("comparisons of fields", Validator.Validate(document)[0].Message, StringComparison.Ordinal);
    }
}

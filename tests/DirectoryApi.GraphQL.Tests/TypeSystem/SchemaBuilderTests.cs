using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Tests.TypeSystem;

public class SchemaBuilderTests
{
    [Theory]
    [InlineData("type Query { a: Foo }", "Unknown type \"Foo\". (schema:1:17)")]
    [InlineData("type A { a: Int }", "Query root type must be provided.")]
    [InlineData("schema { query: A } input A { a: Int }", "Query root type must be Object type, it cannot be A. (schema:1:17)")]
    [InlineData("type Query { a: Int } type Query { b: Int }", "There can be only one type named \"Query\". (schema:1:6, schema:1:28)")]
    [InlineData("type Query { a: Int a: Int }", "Field \"Query.a\" can only be defined once. (schema:1:14, schema:1:21)")]
    [InlineData("type Query { a(b: Int, b: Int): Int }", "Argument \"Query.a(b:)\" can only be defined once. (schema:1:16, schema:1:24)")]
    [InlineData("type Query { a: Int } enum E { A A }", "Enum value \"E.A\" can only be defined once. (schema:1:32, schema:1:34)")]
    [InlineData("type Query { a: Int } extend type Quary { b: Int }", "Cannot extend type \"Quary\" because it is not defined. Did you mean \"Query\"? (schema:1:35)")]
    [InlineData("type Query { a: Int } extend input Query { b: Int }", "Cannot extend non-input object type \"Query\". (schema:1:1, schema:1:23)")]
    [InlineData("type Query { a: Int } schema { query: Query } schema { query: Query }", "Must provide only one schema definition. (schema:1:23, schema:1:47)")]
    [InlineData("schema { query: Query mutation: Query } type Query { a: Int }", "All root types must be different, \"Query\" type is used as Query and Mutation root types. (schema:1:17, schema:1:33)")]
    [InlineData("type Query { __a: Int }", "Name \"__a\" must not begin with \"__\", which is reserved by GraphQL introspection. (schema:1:14)")]
    [InlineData("type Query", "Type Query must define one or more fields. (schema:1:1)")]
    [InlineData("type Query { a: Int } union U", "Union type U must define one or more member types. (schema:1:23)")]
    [InlineData("type Query { a: Int } union U = Query | Query", "Union type U can only include type Query once. (schema:1:33, schema:1:41)")]
    [InlineData("type Query { a: Int } union U = Int", "Union type U can only include Object types, it cannot include Int. (schema:1:33)")]
    [InlineData("type Query { a: I } input I { a: Int }", "The type of Query.a must be Output Type but got: I. (schema:1:17)")]
    [InlineData("type Query { a(b: Query): Int }", "The type of Query.a(b:) must be Input Type but got: Query. (schema:1:19)")]
    [InlineData("type Query implements Int { a: Int }", "Type Query must only implement Interface types, it cannot implement Int. (schema:1:23)")]
    [InlineData("type Query implements I { a: Int } interface I { b: Int }", "Interface field I.b expected but Query does not provide it. (schema:1:50, schema:1:1)")]
    [InlineData("type Query implements I { a: Int } interface I { a: Int! }", "Interface field I.a expects type Int! but Query.a is type Int. (schema:1:53, schema:1:30)")]
    [InlineData("type Query implements I { a: Int } interface I { a(b: Int): Int }", "Interface field argument I.a(b:) expected but Query.a does not provide it. (schema:1:52, schema:1:27)")]
    [InlineData("type Query implements I { a(b: Int!): Int } interface I { a: Int }", "Object field Query.a includes required argument b that is missing from the Interface field I.a. (schema:1:29, schema:1:59)")]
    [InlineData("type Query implements I { a: Int } interface I implements J { a: Int } interface J { a: Int }", "Type Query must implement J because it is implemented by I. (schema:1:59, schema:1:23)")]
    [InlineData("type Query { a: Int } interface I implements I { a: Int }", "Type I cannot implement itself because it would create a circular reference. (schema:1:46)")]
    [InlineData("type Query { a(b: A): Int } input A { b: B! } input B { a: A! }", "Cannot reference Input Object \"A\" within itself through a series of non-null fields: \"b.a\". (schema:1:39, schema:1:57)")]
    [InlineData("type Query { a(b: A): Int } input A { b: A = {} }", "Invalid circular reference. The default value of Input Object field A.b references itself. (schema:1:39)")]
    [InlineData("type Query { a(b: Int = \"x\"): Int }", "Query.a(b:) has an invalid default value: Int cannot represent non-integer value: \"x\" (schema:1:25)")]
    [InlineData("type Query { a(b: Int! @deprecated): Int }", "Required argument Query.a(b:) cannot be deprecated. (schema:1:24)")]
    [InlineData("type Query { a: Int @nope }", "Unknown directive \"@nope\". (schema:1:21)")]
    [InlineData("type Query @deprecated { a: Int }", "Directive \"@deprecated\" may not be used on OBJECT. (schema:1:12)")]
    [InlineData("type Query { a: Int @deprecated @deprecated }", "The directive \"@deprecated\" can only be used once at this location. (schema:1:21, schema:1:33)")]
    [InlineData("type Query { a: Int @deprecated(why: 1) }", "Unknown argument \"why\" on directive \"@deprecated\". (schema:1:33)")]
    [InlineData("type Query { a: Int } scalar S @specifiedBy", "Directive \"@specifiedBy\" argument \"url\" of type \"String!\" is required, but it was not provided. (schema:1:32)")]
    [InlineData("type Query { a(b: O): Int } input O @oneOf { a: Int! b: Int = 1 }", "OneOf input field O.a must be nullable. (schema:1:49)\n- OneOf input field O.b cannot have a default value. (schema:1:54)")]
    [InlineData("query { a }", "A schema cannot hold operations or fragments. (schema:1:1)")]
    [InlineData("type Query { a: Int", "Syntax Error: Expected Name, found <EOF>. (schema:1:20)")]
    public void Create_OfWhatIsNoSchema_ListsWhatIsWrongAndWhere(string sdl, string expected)
    {
        var exception = Assert.Throws<SchemaException>(() => SchemaBuilder.New().AddDocumentFromString(sdl).Create());

        Assert.Equal("The schema is not valid:\n- " + expected, exception.Message);
    }

    [Fact]
    public void Create_OfSeveralTexts_MergesExtensions()
    {
        var schema = SchemaBuilder.New()
            .AddDocumentFromString("type Query { a: E } enum E { A }", "one")
            .AddDocumentFromString("extend type Query { b: Int } extend enum E { B } extend schema @d directive @d repeatable on SCHEMA | OBJECT", "two")
            .Create();

        Assert.Equal(["a", "b"], schema.QueryType.Fields.Select(field => field.Name));
        Assert.Equal("directive @d repeatable on SCHEMA | OBJECT", schema.DirectiveDefinitions[0].SyntaxNode.ToString());
        Assert.Equal("d", schema.Directives.Single().Name.Value);
    }

    [Fact]
    public void GetPossibleTypes_OfAnInterface_AreTheObjectTypesThatImplementIt()
    {
        var schema = SchemaBuilder.New().AddDocumentFromString(Pets.PetSchema.Sdl).Create();
        schema.TryGetType("Named", out var named);
        schema.TryGetType("CatOrDog", out var union);

        Assert.Equal(["Dog", "Cat", "Human"], schema.GetPossibleTypes(named!).Select(type => type.Name));
        Assert.Equal(["Cat", "Dog"], schema.GetPossibleTypes(union!).Select(type => type.Name));
    }
}

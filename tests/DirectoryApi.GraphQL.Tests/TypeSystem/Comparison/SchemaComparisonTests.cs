using DirectoryApi.GraphQL.TypeSystem;
using DirectoryApi.GraphQL.TypeSystem.Comparison;

namespace DirectoryApi.GraphQL.Tests.TypeSystem.Comparison;

public class SchemaComparisonTests
{
    [Theory]
    [InlineData("type Mutation { a: Int }", "", "Breaking TypeRemoved Mutation; Breaking RootOperationTypeChanged schema")]
    [InlineData("", "type Mutation { a: Int }", "Safe TypeAdded Mutation; Safe RootOperationTypeAdded schema")]
    [InlineData("type A { a: Int }", "", "Breaking TypeRemoved A")]
    [InlineData("", "type A { a: Int }", "Safe TypeAdded A")]
    [InlineData("type A { a: Int }", "input A { a: Int }", "Breaking TypeChangedKind A")]
    [InlineData("interface A { a: Int }", "type A { a: Int }", "Breaking TypeChangedKind A")]
    [InlineData("type A { a: Int b: Int }", "type A { b: Int c: Int }", "Breaking FieldRemoved A.a; Safe FieldAdded A.c")]
    [InlineData("type A { a: Int }", "type A { a: String }", "Breaking FieldChangedKind A.a")]
    [InlineData("type A { a: Int! }", "type A { a: Int }", "Breaking FieldChangedKind A.a")]
    [InlineData("type A { a: Int }", "type A { a: [Int] }", "Breaking FieldChangedKind A.a")]
    [InlineData("type A { a: [Int] }", "type A { a: [Int!]! }", "Safe FieldTypeNarrowed A.a")]
    [InlineData("type A { a(x: Int): Int }", "type A { a: Int }", "Breaking ArgRemoved A.a(x:)")]
    [InlineData("type A { a: Int }", "type A { a(x: Int!): Int }", "Breaking RequiredArgAdded A.a(x:)")]
    [InlineData("type A { a: Int }", "type A { a(x: Int! = 1 y: Int): Int }", "Dangerous OptionalArgAdded A.a(x:); Dangerous OptionalArgAdded A.a(y:)")]
    [InlineData("type A { a(x: Int): Int }", "type A { a(x: Int!): Int }", "Breaking ArgChangedKind A.a(x:)")]
    [InlineData("type A { a(x: [Int!]!): Int }", "type A { a(x: [Int]): Int }", "Safe InputTypeWidened A.a(x:)")]
    [InlineData("type A { a(x: [Int]): Int }", "type A { a(x: Int): Int }", "Breaking ArgChangedKind A.a(x:)")]
    [InlineData("type A { a(x: Int = 1): Int }", "type A { a(x: Int = 2): Int }", "Dangerous ArgDefaultValueChange A.a(x:)")]
    [InlineData("type A { a(x: Int = 1): Int }", "type A { a(x: Int): Int }", "Dangerous ArgDefaultValueChange A.a(x:)")]
    [InlineData("type A { a(x: Int): Int }", "type A { a(x: Int = 1): Int }", "")]
    [InlineData("enum A { X Y }", "enum A { Y Z }", "Breaking ValueRemovedFromEnum A.X; Dangerous ValueAddedToEnum A.Z")]
    [InlineData("type X { a: Int } type Y { a: Int } union A = X", "type X { a: Int } type Y { a: Int } union A = Y", "Breaking TypeRemovedFromUnion A; Dangerous TypeAddedToUnion A")]
    [InlineData("interface X { a: Int } interface Y { a: Int } type A implements X { a: Int }", "interface X { a: Int } interface Y { a: Int } type A implements Y { a: Int }", "Breaking ImplementedInterfaceRemoved A; Dangerous ImplementedInterfaceAdded A")]
    [InlineData("input A { a: Int b: Int }", "input A { b: Int c: Int! d: Int }", "Breaking FieldRemoved A.a; Breaking RequiredInputFieldAdded A.c; Dangerous OptionalInputFieldAdded A.d")]
    [InlineData("input A { a: Int }", "input A { a: Int! }", "Breaking FieldChangedKind A.a")]
    [InlineData("input A { a: Int = 1 }", "input A { a: Int = 2 }", "Dangerous ArgDefaultValueChange A.a")]
    [InlineData("input A { a: Int }", "input A @oneOf { a: Int }", "Breaking OneOfChanged A")]
    [InlineData("directive @d on FIELD", "", "Breaking DirectiveRemoved @d")]
    [InlineData("", "directive @d on FIELD", "Safe DirectiveAdded @d")]
    [InlineData("directive @d(x: Int y: Int) on FIELD", "directive @d(y: Int z: Int!) on FIELD", "Breaking DirectiveArgRemoved @d(x:); Breaking RequiredDirectiveArgAdded @d(z:)")]
    [InlineData("directive @d repeatable on FIELD | QUERY", "directive @d on FIELD", "Breaking DirectiveRepeatableRemoved @d; Breaking DirectiveLocationRemoved @d")]
    [InlineData("directive @d on FIELD", "directive @d repeatable on FIELD | QUERY", "Safe DirectiveExtended @d; Safe DirectiveExtended @d")]
    [InlineData("type A { a: Int b: Int @deprecated } enum E { X }", "type A { a: Int @deprecated b: Int } enum E { X @deprecated }", "Safe DeprecationChanged A.a; Safe DeprecationChanged A.b; Safe DeprecationChanged E.X")]
    [InlineData("\"One.\" type A { \"Two.\" a: Int b: Int }", "type A { b: Int a: Int }", "")]
    public void Compare_OfTwoVersions_NamesWhatChanged(string before, string after, string expected)
    {
        var changes = SchemaComparison.Compare(Make(before), Make(after));

        Assert.Equal(expected, string.Join("; ", changes.Select(change => $"{change.Impact} {change.Kind} {change.Coordinate}")));
        Assert.All(changes, change => Assert.EndsWith(".", change.Message.TrimEnd(), StringComparison.Ordinal));
    }

    [Fact]
    public void ToString_OfABreakingChange_SaysWhatBreaks()
        => Assert.Equal(
            "Breaking: A.a: was of the type Int and is of the type String; its clients can meet what they do not expect.",
            Assert.Single(SchemaComparison.Compare(Make("type A { a: Int }"), Make("type A { a: String }"))).ToString());

    [Fact]
    public void Compare_OfASchemaWithItself_FindsNothing()
        => Assert.Empty(SchemaComparison.Compare(
            SchemaBuilder.New().AddDocumentFromString(Pets.PetSchema.Sdl).Create(),
            SchemaBuilder.New().AddDocumentFromString(Pets.PetSchema.Sdl).Create()));

    private static Schema Make(string sdl) => SchemaBuilder.New().AddDocumentFromString("type Query { q: Int } " + sdl).Create();
}

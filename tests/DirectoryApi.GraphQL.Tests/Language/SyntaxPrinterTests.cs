using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.Tests.Language;

public class SyntaxPrinterTests
{
    [Fact]
    public void Print_OfAnExecutableDocument_IsItsNormalForm()
    {
        var text =
            """"
            "Described."
            query Q($a: ComplexType, $b: Site = MOBILE @d) @onQuery {
              whoever: node(id: [123, 456]) {
                id
                ... on User @onInline {
                  field2 {
                    alias: field1(first: 10, after: $foo) @include(if: $foo) {
                      ...frag @onSpread
                    }
                  }
                }
                ... @skip(unless: $foo) {
                  id
                }
                ... {
                  id
                }
              }
            }

            mutation {
              like(story: {}, text: "quote \" and ә\n") @defer
            }

            fragment frag on Friend {
              foo(
                size: 1234567890
                bar: {key: "value", block: """
                block "string" uses \"""
                """}
                unnamed: [true, false, null]
              )
            }

            query {
              unnamed
            }
            """";

        Assert.Equal(text, SyntaxPrinter.Print(GraphQLParser.Parse(text)));
        Assert.Equal("{\n  unnamed\n}", SyntaxPrinter.Print(GraphQLParser.Parse("query { unnamed }")));
    }

    [Fact]
    public void Print_OfASchema_IsItsNormalForm()
    {
        var text =
            """"
            """
            This is a description
            of the schema
            """
            schema @d {
              query: QueryType
              mutation: MutationType
            }

            type Foo implements Bar & Baz @onObject(arg: "value") {
              "A field"
              one: Type
              two(
                """
                This is a description
                """
                argument: InputType! = {key: ["a", "b"]}
              ): Type
              three(a: Int = 1, b: [String!]! @onArg): Int @deprecated
            }

            interface Bar implements Two {
              one: Type
            }

            union Feed @onUnion = Story | Article

            scalar CustomScalar @onScalar

            enum Site {
              "Desktop"
              DESKTOP @onEnumValue
              MOBILE
            }

            input InputType {
              key: String!
              answer: Int = 42
            }

            extend type Foo {
              seven(argument: [String]): Type
            }

            extend schema @onSchema

            extend union Feed = Photo

            directive @skip(if: Boolean!) repeatable on FIELD | FRAGMENT_SPREAD

            type Empty
            """";

        Assert.Equal(text, SyntaxPrinter.Print(GraphQLParser.Parse(text)));
    }
}

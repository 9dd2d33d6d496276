namespace DirectoryApi.GraphQL.Cost;

/// <summary>The directives through which a schema says what its fields cost (IBM GraphQL Cost Directives specification).</summary>
public static class CostDirectives
{
    /// <summary>The definitions, for schemas that use the directives without defining them.</summary>
    public const string Sdl =
        """
        "Says what a field, argument, type or value costs, in place of 1 for objects and 0 for everything else."
        directive @cost("A number." weight: String!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR
        "Says how long a list is, so that what is selected of its entries can be counted as often."
        directive @listSize(
          "The length where no argument tells."
          assumedSize: Int
          "Arguments that bound the length; of several given the greatest counts."
          slicingArguments: [String!]
          "Fields of the object returned that are the lists meant, where the object is a connection and not a list."
          sizedFields: [String!]
          "Not enforced by this server: arguments have defaults."
          requireOneSlicingArgument: Boolean = true
        ) on FIELD_DEFINITION
        """;

    internal const string Cost = "cost";
    internal const string ListSize = "listSize";
}

namespace DirectoryApi.GraphQL.Language;

/// <summary>The keywords of the kinds of operation.</summary>
internal static class OperationTypes
{
    public static string ToName(this OperationType operation) => operation switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        _ => "subscription",
    };
}

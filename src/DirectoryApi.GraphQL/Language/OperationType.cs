namespace DirectoryApi.GraphQL.Language;

/// <summary>The kinds of operation (§2.3).</summary>
public enum OperationType
{
    /// <summary>A read: its fields may be answered in any order.</summary>
    Query,

    /// <summary>A write followed by a read: its top-level fields are executed one after the other.</summary>
    Mutation,

    /// <summary>A long-lived stream of events.</summary>
    Subscription,
}

namespace DirectoryApi.GraphQL.TypeSystem.Comparison;

/// <summary>What a change of a schema means for the operations that clients have written against it.</summary>
public enum SchemaChangeImpact
{
    /// <summary>Some operations are not valid any more, or their responses have another shape.</summary>
    Breaking,

    /// <summary>All operations stay valid, but a client may meet a value it does not expect, or get other data.</summary>
    Dangerous,

    /// <summary>No client can tell, unless it asks for what is new.</summary>
    Safe,
}

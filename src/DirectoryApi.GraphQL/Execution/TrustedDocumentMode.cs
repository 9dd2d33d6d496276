namespace DirectoryApi.GraphQL.Execution;

/// <summary>Which documents an executor executes.</summary>
public enum TrustedDocumentMode
{
    /// <summary>Any valid document, and the trusted ones by their hashes too.</summary>
    Open,

    /// <summary>Only trusted documents, by their hashes.</summary>
    TrustedOnly,
}

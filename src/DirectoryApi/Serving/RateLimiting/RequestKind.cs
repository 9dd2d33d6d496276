namespace DirectoryApi.Serving.RateLimiting;

/// <summary>What is asked for, as far as its price goes.</summary>
internal enum RequestKind
{
    /// <summary>A page, a search, a file about one office: one unit.</summary>
    Usual,

    /// <summary>A GraphQL operation: one unit, and what it costs.</summary>
    Operation,

    /// <summary>A file of the whole directory.</summary>
    Export,

    /// <summary>A question about the server's health: nothing, whoever asks and however loaded the server is.</summary>
    Health,
}

namespace DirectoryApi.GraphQL.Execution;

/// <summary>A request to execute an operation (§6.1).</summary>
public sealed class OperationRequest
{
    /// <summary>
    /// The document in UTF-8; not looked at where there is a <see cref="DocumentId"/>. Read during the execution only, so a
    /// buffer may be used again after it.
    /// </summary>
    public ReadOnlyMemory<byte> Document { get; init; }

    /// <summary>The SHA-256 of a trusted document to execute, in hexadecimal digits, with or without "sha256:" before them; null for <see cref="Document"/>.</summary>
    public string? DocumentId { get; init; }

    /// <summary>The operation of the document to execute; null or empty where it has only one.</summary>
    public string? OperationName { get; init; }

    /// <summary>A JSON object in UTF-8 with the values of the variables; empty where there are none.</summary>
    public ReadOnlyMemory<byte> Variables { get; init; }

    /// <summary>The host's own object for the request, given to resolver parameters of its type; null where it has none.</summary>
    public object? State { get; init; }

    /// <summary>The services resolvers take; null for those the executor was made with.</summary>
    public IServiceProvider? Services { get; init; }

    /// <summary>Whether only queries may be executed, as over HTTP GET.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Whether the response reports, as <c>extensions.cost</c>, what the operation can cost.</summary>
    public bool ReportCost { get; init; }

    /// <summary>Whether the client takes the response packed (<see cref="Caching.PackedContent"/>); where it is kept, it is kept as the client takes it.</summary>
    public bool AcceptsPacked { get; init; }

    /// <summary>Makes a request of texts.</summary>
    /// <param name="document">The document.</param>
    /// <param name="variables">A JSON object with the values of the variables; null where there are none.</param>
    /// <param name="operationName">The operation of the document to execute; null where it has only one.</param>
    /// <param name="state">The host's own object for the request; null where it has none.</param>
    public static OperationRequest FromText(string document, string? variables = null, string? operationName = null, object? state = null) => new()
    {
        Document = System.Text.Encoding.UTF8.GetBytes(document),
        Variables = variables is null ? default : System.Text.Encoding.UTF8.GetBytes(variables),
        OperationName = operationName,
        State = state,
    };
}

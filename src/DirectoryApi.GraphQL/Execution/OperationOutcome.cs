namespace DirectoryApi.GraphQL.Execution;

/// <summary>How the execution of a request ended (§7.1).</summary>
public enum OperationOutcome
{
    /// <summary>There is data and there are no errors.</summary>
    Success,

    /// <summary>There are field errors; the data may be partial or null.</summary>
    FieldErrors,

    /// <summary>Nothing was executed: the response has errors and no data.</summary>
    RequestError,

    /// <summary>Nothing was executed, because only queries may be and the operation is none.</summary>
    NotReadOnly,
}

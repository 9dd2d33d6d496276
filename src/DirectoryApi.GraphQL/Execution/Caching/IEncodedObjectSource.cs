namespace DirectoryApi.GraphQL.Execution.Caching;

/// <summary>
/// A request's state (<see cref="OperationRequest.State"/>) whose immutable objects may be kept as JSON. All requests with one
/// cache and one variation must get the same values from the same object.
/// </summary>
public interface IEncodedObjectSource
{
    /// <summary>The cache of the state of the data that the request is answered from; null to keep nothing.</summary>
    EncodedObjectCache? EncodedObjects { get; }

    /// <summary>
    /// The cache of whole answers of the state of the data; null, unless a host says otherwise, to keep none. Whoever gives one says that
    /// the answer to a query depends on the data, the variation, the variables and the time that <see cref="IOperationClock"/> tells only.
    /// </summary>
    OperationAnswerCache? Answers => null;

    /// <summary>What resolvers take from the request's state beside the data, such as the client's languages; empty where that is nothing.</summary>
    string Variation { get; }
}

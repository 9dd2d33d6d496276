using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Execution;

/// <summary>What a resolver can ask about the field it resolves. Take it as a parameter; do not keep it after the resolver has ended.</summary>
public interface IResolverContext
{
    /// <summary>The schema.</summary>
    Schema Schema { get; }

    /// <summary>The field's definition.</summary>
    OutputFieldDefinition Field { get; }

    /// <summary>The name the response gives the field: its alias or its own.</summary>
    string ResponseName { get; }

    /// <summary>The response position: response names (<see cref="string"/>) and list indexes (<see cref="int"/>).</summary>
    IReadOnlyList<object> Path { get; }

    /// <summary>The services of the request.</summary>
    IServiceProvider Services { get; }

    /// <summary>The host's own object for the request; null where it has none.</summary>
    object? State { get; }

    /// <summary>Signals that nobody waits for the answer any more.</summary>
    CancellationToken RequestAborted { get; }

    /// <summary>
    /// Whether the operation selects a field of the object that this field gives, fragments and conditions considered.
    /// For a field of an abstract type: whether it does for any possible type.
    /// </summary>
    /// <param name="fieldName">The name of a field of this field's type.</param>
    bool IsSelected(string fieldName);

    /// <summary>Adds an error to the response without giving up the field's value.</summary>
    /// <param name="error">The error; without locations or a path it gets the field's.</param>
    void ReportError(Error error);

    /// <summary>
    /// Adds an entry to the response's <c>extensions</c> (§7.1.4), under a name that the host's resolvers agree on:
    /// <c>{"extensions":{"name":{"entry":value}}}</c>. An entry that is given again is replaced.
    /// </summary>
    /// <param name="name">The name; not <c>cost</c>, which is the engine's own.</param>
    /// <param name="entry">The entry, such as the path of the field.</param>
    /// <param name="value">Null, a number, a string, a boolean, or lists and dictionaries by strings of them.</param>
    void AddExtension(string name, string entry, object? value);
}

using System.Runtime.CompilerServices;
using DirectoryApi.GraphQL.Execution.Planning;

namespace DirectoryApi.GraphQL.Execution.Caching;

/// <summary>All that the JSON of an object depends on.</summary>
/// <param name="plan">The selection set, arguments and conditions included.</param>
/// <param name="value">The object, by reference.</param>
/// <param name="variation">What the host says of the request: <see cref="IEncodedObjectSource.Variation"/>.</param>
/// <param name="variables">The values of the variables that the selection set's arguments take.</param>
internal readonly struct EncodedObjectKey(SelectionSetPlan plan, object value, string variation, string variables) : IEquatable<EncodedObjectKey>
{
    private readonly SelectionSetPlan _plan = plan;
    private readonly object _value = value;
    private readonly string _variation = variation;
    private readonly string _variables = variables;

    public bool Equals(EncodedObjectKey other) => ReferenceEquals(_value, other._value)
        && ReferenceEquals(_plan, other._plan)
        && _variation == other._variation
        && _variables == other._variables;

    public override bool Equals(object? obj) => obj is EncodedObjectKey other && Equals(other);

    public override int GetHashCode()
    {
        var hash = (RuntimeHelpers.GetHashCode(_value) * 31) + RuntimeHelpers.GetHashCode(_plan);
        return _variation.Length + _variables.Length == 0
            ? hash
            : HashCode.Combine(hash, _variation.GetHashCode(StringComparison.Ordinal), _variables.GetHashCode(StringComparison.Ordinal));
    }
}

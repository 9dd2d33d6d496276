namespace DirectoryApi.GraphQL.Validation.Limits;

/// <summary>How large an operation is once its fragments are put in place.</summary>
/// <param name="Depth">How deep fields nest, those under <c>__schema</c> and <c>__type</c> not counted.</param>
/// <param name="IntrospectionDepth">How deep fields nest under <c>__schema</c> and <c>__type</c>, these included.</param>
/// <param name="RootFields">How many fields the operation itself selects.</param>
/// <param name="Aliases">How many fields have an alias.</param>
/// <param name="FragmentVisits">How many spreads of named fragments are followed.</param>
internal readonly record struct OperationSize(int Depth, int IntrospectionDepth, int RootFields, long Aliases, long FragmentVisits)
{
    /// <summary>Two selections beside each other.</summary>
    public OperationSize And(OperationSize other) => new(
        Math.Max(Depth, other.Depth),
        Math.Max(IntrospectionDepth, other.IntrospectionDepth),
        RootFields + other.RootFields,
        Math.Min(Aliases + other.Aliases, int.MaxValue),
        Math.Min(FragmentVisits + other.FragmentVisits, int.MaxValue));
}

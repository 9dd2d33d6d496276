using DirectoryApi.GraphQL.Execution;
using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.Validation.Limits;

/// <summary>No operation is larger than the options allow. Not of the specification: a defence against documents made to be expensive.</summary>
internal sealed class OperationLimits(RequestExecutorOptions options) : ValidationRule
{
    private OperationMeasurer? _measurer;

    public override bool Enter(SyntaxNode node, ValidationContext context)
    {
        if (node is OperationDefinitionNode operation)
        {
            _measurer ??= new OperationMeasurer(context.Fragments);
            Check(operation, _measurer.Measure(operation.SelectionSet), context);
        }

        var directives = node switch
        {
            SelectionNode selection => selection.Directives,
            ExecutableDefinitionNode definition => definition.Directives,
            _ => [],
        };
        if (directives.Count > options.MaxDirectivesPerLocation)
        {
            Report($"{directives.Count} directives stand at one place", options.MaxDirectivesPerLocation, directives[^1], context);
        }

        return true;
    }

    private void Check(OperationDefinitionNode operation, OperationSize size, ValidationContext context)
    {
        (string What, long Value, int Max)[] limits =
        [
            ($"The operation nests fields {size.Depth} levels deep", size.Depth, options.MaxDepth),
            ($"The operation nests fields of introspection {size.IntrospectionDepth} levels deep", size.IntrospectionDepth, options.MaxIntrospectionDepth),
            ($"The operation selects {size.RootFields} root fields", size.RootFields, options.MaxRootFields),
            ($"The operation has {size.Aliases} aliases", size.Aliases, options.MaxAliases),
            ($"The operation follows {size.FragmentVisits} fragment spreads", size.FragmentVisits, options.MaxFragmentVisits),
        ];
        foreach (var (what, _, max) in limits.Where(limit => limit.Value > limit.Max))
        {
            Report(what, max, operation, context);
        }
    }

    private static void Report(string what, int max, SyntaxNode node, ValidationContext context)
        => context.ReportError($"{what}; the limit is {max}.", ErrorCodes.LimitExceeded, [node]);
}

using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.TypeSystem;

/// <summary>The definition of a directive (§3.13).</summary>
public sealed class DirectiveDefinition
{
    internal DirectiveDefinition(DirectiveDefinitionNode syntaxNode, IReadOnlyList<InputValueDefinition> arguments)
    {
        SyntaxNode = syntaxNode;
        Name = syntaxNode.Name.Value;
        Description = syntaxNode.Description?.Value;
        Arguments = arguments;
        Locations = [.. syntaxNode.Locations.Select(location => DirectiveLocations.Parse(location.Value))];
    }

    /// <summary>The name, without the at sign.</summary>
    public string Name { get; }

    /// <summary>The description in Markdown; null where there is none.</summary>
    public string? Description { get; }

    /// <summary>The arguments in the order of the SDL.</summary>
    public IReadOnlyList<InputValueDefinition> Arguments { get; }

    /// <summary>The places it may be applied at.</summary>
    public IReadOnlyList<DirectiveLocation> Locations { get; }

    /// <summary>Whether it may be applied more than once at one place.</summary>
    public bool IsRepeatable => SyntaxNode.IsRepeatable;

    /// <summary>True for the directives of the specification, which every schema has.</summary>
    public bool IsBuiltIn { get; internal set; }

    /// <summary>The definition in the SDL.</summary>
    public DirectiveDefinitionNode SyntaxNode { get; }

    /// <summary>Finds an argument by its name; null where there is none.</summary>
    /// <param name="name">The argument's name.</param>
    public InputValueDefinition? FindArgument(string name) => Arguments.FirstOrDefault(argument => argument.Name == name);

    /// <summary>The name with its at sign.</summary>
    public override string ToString() => "@" + Name;
}

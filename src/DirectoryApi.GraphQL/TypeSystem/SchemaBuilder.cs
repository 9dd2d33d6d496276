using DirectoryApi.GraphQL.Language;
using DirectoryApi.GraphQL.TypeSystem.Building;

namespace DirectoryApi.GraphQL.TypeSystem;

/// <summary>Builds a <see cref="Schema"/> from SDL texts and the C# implementations of its scalars.</summary>
public sealed class SchemaBuilder
{
    private readonly List<Source> _sources = [];
    private readonly Dictionary<string, ScalarType> _scalars = new(StringComparer.Ordinal);

    private SchemaBuilder()
    {
    }

    /// <summary>Begins a schema.</summary>
    public static SchemaBuilder New() => new();

    /// <summary>Adds a text of type definitions and extensions. Several texts make one schema; their order is the order of its types.</summary>
    /// <param name="sdl">The text.</param>
    /// <param name="name">What messages call the text, such as the file's name.</param>
    public SchemaBuilder AddDocumentFromString(string sdl, string name = "schema")
    {
        _sources.Add(new Source(sdl, name));
        return this;
    }

    /// <summary>Gives a scalar that the SDL declares its implementation. The last one of a name counts.</summary>
    /// <param name="scalar">The implementation; belongs to this schema from now on.</param>
    public SchemaBuilder AddScalar(ScalarType scalar)
    {
        ArgumentNullException.ThrowIfNull(scalar);
        _scalars[scalar.Name] = scalar;
        return this;
    }

    /// <summary>Builds the schema.</summary>
    /// <exception cref="SchemaException">The texts make no valid schema; all errors are listed. A text that does not parse is an error too.</exception>
    public Schema Create()
    {
        var errors = new SchemaErrors();
        var definitions = new SchemaDefinitions(errors);
        foreach (var source in _sources)
        {
            definitions.Add(source, isBuiltIn: false);
        }

        definitions.Add(BuiltInSchema.Source, isBuiltIn: true);
        errors.ThrowIfAny();
        return new SchemaAssembler(definitions, _scalars, errors).Assemble();
    }
}

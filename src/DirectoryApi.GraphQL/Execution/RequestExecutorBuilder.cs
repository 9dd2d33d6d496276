using System.Reflection;
using DirectoryApi.GraphQL.Cost;
using DirectoryApi.GraphQL.Execution.Binding;
using DirectoryApi.GraphQL.Introspection;
using DirectoryApi.GraphQL.Language;
using DirectoryApi.GraphQL.TypeSystem;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace DirectoryApi.GraphQL.Execution;

/// <summary>Brings together a schema, the C# classes that answer it, and options, and makes an executor of them.</summary>
public sealed class RequestExecutorBuilder
{
    private readonly SchemaBuilder _schema = SchemaBuilder.New();
    private readonly List<Type> _resolverTypes = [];
    private readonly List<(string TypeName, Type RuntimeType)> _runtimeTypes = [];
    private readonly List<TrustedDocument> _trusted = [];
    private Type? _stateType;

    /// <summary>The options of the executor; change them through <see cref="ModifyOptions"/>.</summary>
    public RequestExecutorOptions Options { get; } = new();

    /// <summary>Adds a text of type definitions and extensions.</summary>
    /// <param name="sdl">The text.</param>
    /// <param name="name">What messages call the text, such as the file's name.</param>
    public RequestExecutorBuilder AddDocumentFromString(string sdl, string name = "schema")
    {
        _schema.AddDocumentFromString(sdl, name);
        return this;
    }

    /// <summary>Defines <c>@cost</c> and <c>@listSize</c>, for an SDL that uses them without defining them.</summary>
    public RequestExecutorBuilder AddCostDirectives() => AddDocumentFromString(CostDirectives.Sdl, "the cost directives");

    /// <summary>Gives a scalar that the SDL declares its implementation.</summary>
    /// <param name="scalar">The implementation; belongs to this executor's schema from now on.</param>
    public RequestExecutorBuilder AddScalar(ScalarType scalar)
    {
        _schema.AddScalar(scalar);
        return this;
    }

    /// <summary>Adds a class that answers fields, static or not, marked with <see cref="ObjectTypeAttribute"/>.</summary>
    /// <param name="resolverType">The class.</param>
    /// <exception cref="ArgumentException">The class is not marked.</exception>
    public RequestExecutorBuilder AddResolver(Type resolverType)
    {
        ArgumentNullException.ThrowIfNull(resolverType);
        if (!resolverType.IsDefined(typeof(ObjectTypeAttribute)))
        {
            throw new ArgumentException($"{resolverType.Name} is not marked with [ObjectType(\"…\")].", nameof(resolverType));
        }

        _resolverTypes.Add(resolverType);
        return this;
    }

    /// <summary>Adds every class of an assembly that is marked with <see cref="ObjectTypeAttribute"/>, in the order of their names.</summary>
    /// <param name="assembly">The assembly.</param>
    public RequestExecutorBuilder AddResolversOf(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        var marked = assembly.GetTypes().Where(type => type.IsDefined(typeof(ObjectTypeAttribute)));
        _resolverTypes.AddRange(marked.OrderBy(type => type.FullName, StringComparer.Ordinal));
        return this;
    }

    /// <summary>Says which C# type the objects of an object type have, where no resolver's result tells or an interface or union gives them.</summary>
    /// <typeparam name="T">The C# type.</typeparam>
    /// <param name="typeName">The object type's name; the C# type's own where null.</param>
    public RequestExecutorBuilder BindRuntimeType<T>(string? typeName = null)
    {
        _runtimeTypes.Add((typeName ?? typeof(T).Name, typeof(T)));
        return this;
    }

    /// <summary>Says which type the host's own object for a request has, so that resolvers can take it as a parameter.</summary>
    /// <typeparam name="T">The type of <see cref="OperationRequest.State"/>.</typeparam>
    public RequestExecutorBuilder AddRequestState<T>()
        where T : class
    {
        _stateType = typeof(T);
        return this;
    }

    /// <summary>Adds a document that clients can execute by its SHA-256 alone. It is parsed and validated when the executor is made.</summary>
    /// <param name="document">The document's text; its UTF-8 is what is hashed.</param>
    /// <param name="name">What messages call it, such as the file's name.</param>
    /// <param name="isOptional">Whether to do without it where it is beyond a limit of the options; by default that stops <see cref="Build"/>.</param>
    public RequestExecutorBuilder AddTrustedDocument(string document, string name = "trusted document", bool isOptional = false)
    {
        _trusted.Add(new TrustedDocument(new Source(document, name), isOptional));
        return this;
    }

    /// <summary>Adds every file of a folder and the folders in it whose name ends in <c>.graphql</c>. A document's hash is that of its file's bytes.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="TrustedDocumentException">A file is not in UTF-8.</exception>
    public RequestExecutorBuilder AddTrustedDocumentsOf(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.graphql", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            AddTrustedDocument(TrustedDocumentFile.Read(file), file);
        }

        return this;
    }

    /// <summary>Changes options.</summary>
    /// <param name="modify">Sets what should differ from the defaults.</param>
    public RequestExecutorBuilder ModifyOptions(Action<RequestExecutorOptions> modify)
    {
        ArgumentNullException.ThrowIfNull(modify);
        modify(Options);
        return this;
    }

    /// <summary>Makes the executor. Call it once.</summary>
    /// <param name="services">The program's services, for resolver classes, loggers and the clock; null for none.</param>
    /// <exception cref="SchemaException">The SDL is no valid schema.</exception>
    /// <exception cref="SchemaBindingException">The resolvers do not fit the schema.</exception>
    /// <exception cref="ArgumentException">An option is out of bounds.</exception>
    /// <exception cref="TrustedDocumentException">A trusted document is not valid.</exception>
    public IRequestExecutor Build(IServiceProvider? services = null)
    {
        Options.Validate();
        services ??= EmptyServices.Instance;
        var schema = _schema.Create();
        var registry = new ResolverRegistry
        {
            IsService = services.GetService<IServiceProviderIsService>(),
            StateType = _stateType,
        };
        registry.RuntimeTypes.AddRange(_runtimeTypes);
        registry.Sources.Add((SchemaBinder.MetaTypeName, new ResolverSource(typeof(MetaResolvers), null, isRuntimeType: false)));
        foreach (var type in IntrospectionResolvers.All.Concat(_resolverTypes))
        {
            Register(registry, type, services);
        }

        var bound = new SchemaBinder(schema, registry, Options.MaxPlannedSelections).Bind();
        var logger = services.GetService<ILogger<RequestExecutor>>() ?? NullLogger<RequestExecutor>.Instance;
        var executor = new RequestExecutor(bound, Options, services, services.GetService<TimeProvider>() ?? TimeProvider.System, logger);
        executor.Trust(_trusted);
        return executor;
    }

    private static void Register(ResolverRegistry registry, Type type, IServiceProvider services)
    {
        var isStatic = type is { IsAbstract: true, IsSealed: true };
        var instance = isStatic ? null : ActivatorUtilities.GetServiceOrCreateInstance(services, type);
        foreach (var attribute in type.GetCustomAttributes<ObjectTypeAttribute>())
        {
            registry.Sources.Add((attribute.Name, new ResolverSource(type, instance, isRuntimeType: false)));
            if (attribute.IsImmutable)
            {
                registry.ImmutableTypes.Add(attribute.Name);
            }

            if (attribute.RuntimeType is { } runtimeType)
            {
                registry.RuntimeTypes.Add((attribute.Name, runtimeType));
            }
        }
    }
}

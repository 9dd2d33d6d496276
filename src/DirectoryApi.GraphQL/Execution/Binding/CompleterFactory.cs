using System.Reflection;
using DirectoryApi.GraphQL.Execution.Completion;
using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Execution.Binding;

/// <summary>Chooses how a C# type is written as a declared type, and says where it cannot be.</summary>
internal sealed class CompleterFactory(RuntimeTypeMap runtimeTypes, Lazy<BoundSchema> bound, BindingProblems problems)
{
    /// <summary>A <see cref="ResultCompleter{T}"/> of <paramref name="source"/>; null where there is a problem, already reported.</summary>
    public object? Make(string coordinate, IType type, Type source, NullabilityInfo? nullability)
    {
        var isNullable = !type.IsNonNull();
        if (Nullable.GetUnderlyingType(source) is { } underlying)
        {
            CheckNullability(coordinate, type, isNullable, source);
            var inner = Make(coordinate, new NonNullType(type.NullableType()), underlying, null);
            return inner is null ? null : New(typeof(NullableCompleter<>), [underlying], inner, isNullable);
        }

        if (nullability?.ReadState == NullabilityState.Nullable && !source.IsValueType)
        {
            CheckNullability(coordinate, type, isNullable, source);
        }

        return type.NullableType() switch
        {
            ListType list => MakeList(coordinate, list, source, isNullable, nullability),
            NamedType named when typeof(IPreEncodedValue).IsAssignableFrom(source) && named.IsLeafType()
                => New(typeof(PreEncodedCompleter<>), [source], isNullable),
            ScalarType scalar => MakeScalar(coordinate, scalar, source, isNullable),
            EnumType @enum => MakeEnum(coordinate, @enum, source, isNullable),
            ObjectType @object => runtimeTypes.Add(@object, source, coordinate) ? New(typeof(ObjectCompleter<>), [source], @object, isNullable) : null,
            NamedType @abstract => New(typeof(AbstractCompleter<>), [source], @abstract, bound, isNullable),
            _ => null,
        };
    }

    private object? MakeList(string coordinate, ListType list, Type source, bool isNullable, NullabilityInfo? nullability)
    {
        if (SequenceTypes.ItemOf(source) is not { } item)
        {
            problems.Add(coordinate, $"declared as the list {list}, but {Names.Of(source)} is not enumerable.");
            return null;
        }

        var arguments = nullability?.GenericTypeArguments ?? [];
        var itemNullability = nullability?.ElementType ?? (arguments.Length == 1 ? arguments[0] : null);
        var completer = Make(coordinate, list.ElementType, item, itemNullability);
        return completer is null ? null : New(typeof(ListCompleter<,>), [source, item], completer, isNullable);
    }

    private object? MakeScalar(string coordinate, ScalarType scalar, Type source, bool isNullable)
    {
        if (scalar.RuntimeType == source)
        {
            return scalar.Name switch
            {
                "String" or "ID" => new StringCompleter(isNullable),
                "Int" => new IntCompleter(isNullable),
                "Boolean" => new BooleanCompleter(isNullable),
                _ => New(typeof(ScalarCompleter<,>), [source, source], scalar, Identity(source), isNullable),
            };
        }

        if (ScalarConversions.FindResult(source, scalar.RuntimeType) is { } conversion)
        {
            return New(typeof(ScalarCompleter<,>), [source, scalar.RuntimeType], scalar, conversion, isNullable);
        }

        problems.Add(coordinate, $"declared as {scalar}, which is written from {Names.Of(scalar.RuntimeType)}, but the resolver gives {Names.Of(source)}.");
        return null;
    }

    private object? MakeEnum(string coordinate, EnumType type, Type source, bool isNullable)
    {
        if (!source.IsEnum)
        {
            problems.Add(coordinate, $"declared as the enum {type}, but {Names.Of(source)} is no C# enum.");
            return null;
        }

        var map = EnumMap.Make(type, source, isResult: true, problems);
        var typed = typeof(CompleterFactory).GetMethod(nameof(Typed), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(source).Invoke(null, [map])!;
        return New(typeof(EnumCompleter<>), [source], type, typed, isNullable);
    }

    private void CheckNullability(string coordinate, IType type, bool isNullable, Type source)
    {
        if (!isNullable)
        {
            problems.Add(coordinate, $"declared as {type}, which excludes null, but the resolver gives {Names.Of(Nullable.GetUnderlyingType(source) ?? source)}?.");
        }
    }

    private static Dictionary<T, EnumValueDefinition> Typed<T>(Dictionary<object, EnumValueDefinition> map)
        where T : struct, Enum
        => map.ToDictionary(pair => (T)pair.Key, pair => pair.Value);

    private static Delegate Identity(Type type)
        => typeof(CompleterFactory).GetMethod(nameof(IdentityOf), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(type).CreateDelegate(typeof(Func<,>).MakeGenericType(type, type));

    private static T IdentityOf<T>(T value) => value;

    private static object New(Type definition, Type[] typeArguments, params object[] arguments)
        => Activator.CreateInstance(definition.MakeGenericType(typeArguments), arguments)!;
}

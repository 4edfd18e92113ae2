package org.chipgraph.kernel.reference;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks methods that may begin the transaction of a write, besides `@Transactional`. References in it that other
/// services own are asked of them while no transaction runs ([OwnersInterceptor]); within it, at its end, the audit
/// log gets its entry.
@InterceptorBinding
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface WriteTransaction {}
